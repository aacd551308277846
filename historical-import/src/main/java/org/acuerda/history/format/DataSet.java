package org.acuerda.history.format;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.history.format.AnnotationSection.AnnotateRecord;
import org.acuerda.history.format.Keys.Kind;

/** Value: the facts of one history file in the order of recording, as the journal has them. */
final class DataSet {

    private final String name;
    private final List<RecordedFact> facts;
    private final Recorded<LocalDate> editedOn;
    private final Map<String, String> inferences = new HashMap<>();

    DataSet(String name, List<RecordedFact> facts) {
        this.name = name;
        this.facts = List.copyOf(facts);
        this.editedOn = dayOfNotes();
        facts.forEach(fact ->
                reason(fact).ifPresent(reason -> inferences.put(fact.key().orElseThrow(), reason)));
    }

    String name() {
        return name;
    }

    List<RecordedFact> facts() {
        return facts;
    }

    boolean hasKey(String key) {
        return facts.stream().anyMatch(fact -> fact.key().filter(key::equals).isPresent());
    }

    /** Facts of one kind in rows of their own. */
    Stream<RecordedFact> facts(Class<?> body) {
        return facts.stream().filter(fact -> body.isInstance(fact.body()) && !isInference(fact));
    }

    /** The day of its notes, on inferences before others; not on record where it has none of one day. */
    Recorded<LocalDate> editedOn() {
        return editedOn;
    }

    /** Why a field is an inference; empty where it is none. */
    Optional<String> inference(String factKey, String field) {
        return Optional.ofNullable(inferences.get(factKey + "." + field));
    }

    private boolean isInference(RecordedFact fact) {
        return fact.body() instanceof AnnotateRecord && reason(fact).isPresent();
    }

    private Recorded<LocalDate> dayOfNotes() {
        return facts.stream()
                .filter(fact -> fact.body() instanceof AnnotateRecord)
                .min(Comparator.comparing(note -> isNamedAsInference(note) ? 0 : 1))
                .map(note -> note.record().occurredOn())
                .filter(date -> date.precision() == EdtfDate.Precision.DAY)
                .map(date -> Recorded.of(LocalDate.parse(date.text())))
                .orElseGet(Recorded::notOnRecord);
    }

    /** The reason that a note gives for an inference; empty where the note is a row of its own. */
    private Optional<String> reason(RecordedFact fact) {
        if (!(fact.body() instanceof AnnotateRecord note) || !isNamedAsInference(fact)) {
            return Optional.empty();
        }
        String key = fact.key().orElseThrow();
        String beginning = AnnotationSection.INFERENCE.formatted(key.substring(key.lastIndexOf('.') + 1));
        boolean asTheFormatSaysIt = note.text().startsWith(beginning)
                && note.annotationId().equals(ImportId.of(Kind.ANNOTATION.prefix(), name, key))
                && fact.record().occurredOn().equals(date(editedOn));
        return Optional.of(note.text())
                .filter(text -> asTheFormatSaysIt)
                .map(text -> text.substring(beginning.length()));
    }

    private static boolean isNamedAsInference(RecordedFact fact) {
        return fact.key().filter(key -> key.contains(".")).isPresent();
    }

    private static EdtfDate date(Recorded<LocalDate> day) {
        return day.known().map(EdtfDate::of).orElse(EdtfDate.NOT_ON_RECORD);
    }
}
