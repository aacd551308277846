package org.acuerda.query.body;

import java.util.List;
import java.util.Map;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.springframework.stereotype.Component;

/** Answers from the catalogue of federal entities, with how many activities involve each. */
@Component
class StoredFederalEntities implements FederalEntities {

    private final List<FederalEntity> entities = FederalEntityCatalogue.read();
    private final ReadModels readModels;
    private final Freshness freshness;

    StoredFederalEntities(ReadModels readModels, Freshness freshness) {
        this.readModels = readModels;
        this.freshness = freshness;
    }

    @Override
    public Listing<FederalEntity> find(boolean appearing) {
        AsOf asOf = freshness.asOf();
        Map<String, Long> activities =
                readModels.named("activities").countBy("federalEntities", new Conditions().filter());
        List<FederalEntity> found = entities.stream()
                .map(entity -> entity.involvedIn(activities.getOrDefault(entity.key(), 0L)))
                .filter(entity -> !appearing || entity.activities() > 0)
                .toList();
        return new Listing<>(asOf, found.size(), found, null);
    }

    @Override
    public String nameOf(String key) {
        return entities.stream()
                .filter(entity -> entity.key().equals(key))
                .map(FederalEntity::name)
                .findFirst()
                .orElse(key);
    }
}
