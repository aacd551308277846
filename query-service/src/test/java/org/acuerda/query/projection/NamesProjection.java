package org.acuerda.query.projection;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.journal.JournalRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Projection for tests: the names of a body and of its successor. */
public record NamesProjection(int version, String name) implements Projection<BodyEvent, NamesProjection.BodyNames> {

    public record BodyNames(List<String> names, Recorded<String> acronym, @Nullable LocalDate endedOn, long position) {}

    public NamesProjection() {
        this(1);
    }

    public NamesProjection(int version) {
        this(version, "names");
    }

    @Override
    public Class<BodyEvent> events() {
        return BodyEvent.class;
    }

    @Override
    public Class<BodyNames> view() {
        return BodyNames.class;
    }

    @Override
    public BodyNames fold(@Nullable BodyNames before, BodyEvent event, JournalRecord record) {
        return switch (event) {
            case BodyEvent.BodyRegistered registered ->
                new BodyNames(List.of(registered.name()), registered.acronym(), null, record.position());
            case BodyEvent.BodyRenamed renamed -> {
                BodyNames known = Folding.begun(before, record);
                yield new BodyNames(
                        Folding.plus(known.names(), renamed.name()),
                        renamed.acronym(),
                        known.endedOn(),
                        record.position());
            }
            case BodyEvent.BodySucceeded succeeded -> {
                BodyNames known = Folding.begun(before, record);
                yield new BodyNames(known.names(), known.acronym(), succeeded.succeededOn(), record.position());
            }
        };
    }

    @Override
    public Document fields(BodyNames view) {
        return new Document("name", view.names().getLast())
                .append("names", view.names())
                .append("count", view.names().size())
                .append("version", version);
    }

    @Override
    public List<Index> indexes() {
        return List.of(Index.on("name"), Index.on("names", "name"), Index.on("count"));
    }

    public static BodyEvent registered(String id, String name) {
        return new BodyEvent.BodyRegistered(
                id,
                BodyEvent.Kind.GUARANTOR,
                name,
                Recorded.notOnRecord(),
                false,
                Recorded.of("09"),
                Recorded.notOnRecord(),
                "DOF");
    }

    public static BodyEvent renamed(String id, String name) {
        return new BodyEvent.BodyRenamed(id, name, Recorded.of("X"), true, LocalDate.of(2020, 1, 2), "DOF");
    }

    public static BodyEvent succeeded(String id) {
        return new BodyEvent.BodySucceeded(id, "bod-next", LocalDate.of(2025, 3, 21), "DOF");
    }
}
