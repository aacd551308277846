package org.acuerda.query.page.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.events.text.SameWords;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.membership.Room;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.search.Passage;
import org.acuerda.query.sitesearch.Excerpt;
import org.acuerda.query.sitesearch.Hit;
import org.acuerda.query.sitesearch.SearchAnswer;
import org.jspecify.annotations.Nullable;

/**
 * View model of the hits of one kind.
 *
 * @param list address of the list that has them all; null where there is none
 */
record FoundGroup(SearchAnswer.Group group, @Nullable String list, List<Found> hits) {

    /** The lists of a room that are filtered by words. */
    private static final Map<Passage.Kind, String> IN_ROOM = Map.of(
            Passage.Kind.AGREEMENT, "/acuerdos",
            Passage.Kind.MATTER, "/sesiones",
            Passage.Kind.SESSION, "/sesiones",
            Passage.Kind.MEMBER, "/integrantes",
            Passage.Kind.ACTIVITY, "/actividades");

    /** The lists of all commissions that are filtered by words. */
    private static final Map<Passage.Kind, String> SHARED =
            Map.of(Passage.Kind.BODY, "/organismos", Passage.Kind.PROVISION, "/disposiciones");

    /**
     * One hit with its name.
     *
     * @param within the subject of which the hit is a part; null for a subject as a whole
     * @param excerpt null where the name says as much
     */
    record Found(Link to, @Nullable Link within, @Nullable Excerpt excerpt) {}

    static FoundGroup of(SearchAnswer.Group group, Room room, NameResolver names, FederalEntities entities) {
        return new FoundGroup(
                group,
                group.total() > group.hits().size() || group.more() ? list(group.kind(), room) : null,
                group.hits().stream()
                        .map(hit -> found(group.kind(), hit, names, entities))
                        .toList());
    }

    private static @Nullable String list(Passage.Kind kind, Room room) {
        return Optional.ofNullable(IN_ROOM.get(kind)).map(room::at).orElse(SHARED.get(kind));
    }

    private static Found found(Passage.Kind kind, Hit hit, NameResolver names, FederalEntities entities) {
        Link subject = kind == Passage.Kind.FEDERAL_ENTITY
                ? entities.withKey(hit.id())
                        .map(entity -> Link.told(entity.name(), entity.address()))
                        .orElseThrow()
                : names.subject(hit.id());
        @Nullable String part = hit.partId();
        return part == null
                ? new Found(
                        subject.withText(names.words().capitalized(subject.text())), null, excerpt(hit, subject.text()))
                : new Found(Link.told(names.item(hit.id(), part), subject.href() + "#" + part), subject, null);
    }

    private static @Nullable Excerpt excerpt(Hit hit, String name) {
        String text = hit.excerpt().text();
        return SameWords.folded(name).contains(SameWords.folded(text)) ? null : hit.excerpt();
    }
}
