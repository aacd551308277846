package org.acuerda.query.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.events.Recorded;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Queries of the federal entities, answered from their catalogue, with the number of activities that involve each. */
@Component
public final class FederalEntities {

    private final List<FederalEntity> entities = FederalEntityCatalogue.entities();
    private final ReadModels readModels;
    private final Freshness freshness;

    FederalEntities(ReadModels readModels, Freshness freshness) {
        this.readModels = readModels;
        this.freshness = freshness;
    }

    /** All 32 in the order of their INEGI keys, without a count of activities. */
    public List<FederalEntity> catalogue() {
        return entities;
    }

    /** All 32 in the order of their INEGI keys. */
    public Listing<FederalEntity> all() {
        return find(false, null);
    }

    /**
     * All 32 in the order of their INEGI keys, or those that appear in activities.
     *
     * @param appearing true for those that appear only
     * @param commission whose activities count; null for all
     */
    public Listing<FederalEntity> find(boolean appearing, @Nullable String commission) {
        AsOf asOf = freshness.asOf();
        Map<String, Long> activities = readModels
                .named("activities")
                .countBy(
                        "federalEntities",
                        new Conditions().is(Conditions.COMMISSION, commission).filter());
        List<FederalEntity> found = entities.stream()
                .map(entity -> entity.involvedIn(activities.getOrDefault(entity.key(), 0L)))
                .filter(entity -> !appearing || entity.activities() > 0)
                .toList();
        return new Listing<>(asOf, found.size(), found, null);
    }

    /** The entity with a key; null for the federation, an unknown key and none on record. */
    public @Nullable FederalEntity of(Recorded<String> key) {
        return key.known().flatMap(this::withKey).orElse(null);
    }

    /** The entity with a key. */
    public Optional<FederalEntity> withKey(String key) {
        return entities.stream().filter(entity -> entity.key().equals(key)).findFirst();
    }

    /** The entity with an address. */
    public Optional<FederalEntity> at(String address) {
        return entities.stream()
                .filter(entity -> entity.address().equals(address))
                .findFirst();
    }

    /** The official name of a key, or the key itself where there is none. */
    public String nameOf(String key) {
        return withKey(key).map(FederalEntity::name).orElse(key);
    }
}
