package org.acuerda.history.format;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.history.format.AnnotationSection.AnnotateRecord;
import org.acuerda.history.format.Keys.Kind;

/**
 * Value: what one history file tells.
 *
 * @param told its facts in the order of recording
 */
record DataSet(String name, List<Told> told) {

    DataSet {
        told = List.copyOf(told);
    }

    /** The day of its notes, on inferences before others; not on record where it has none of one day. */
    Recorded<LocalDate> editedOn() {
        return told.stream()
                .filter(fact -> fact.body() instanceof AnnotateRecord)
                .min(Comparator.comparing((Told note) -> isNamedAsInference(note) ? 0 : 1))
                .map(note -> note.record().occurredOn())
                .filter(date -> date.precision() == EdtfDate.Precision.DAY)
                .map(date -> Recorded.of(LocalDate.parse(date.text())))
                .orElseGet(Recorded::notOnRecord);
    }

    /** Facts in rows of their own. */
    Stream<Told> facts(Class<?> body) {
        return told.stream()
                .filter(fact -> body.isInstance(fact.body()) && inference(fact).isEmpty());
    }

    /** Why a field is an inference; empty where it is none. */
    Optional<String> inference(String factKey, String field) {
        String key = factKey + "." + field;
        return told.stream()
                .filter(fact -> fact.key().filter(key::equals).isPresent())
                .flatMap(fact -> inference(fact).stream())
                .findFirst();
    }

    /** The reason that a note gives for an inference; empty where the note is a row of its own. */
    private Optional<String> inference(Told fact) {
        if (!(fact.body() instanceof AnnotateRecord note) || !isNamedAsInference(fact)) {
            return Optional.empty();
        }
        String key = fact.key().orElseThrow();
        String beginning = AnnotationSection.INFERENCE.formatted(key.substring(key.lastIndexOf('.') + 1));
        boolean asTheFormatSaysIt = note.text().startsWith(beginning)
                && note.annotationId().equals(ImportId.of(Kind.ANNOTATION.prefix(), name, key))
                && fact.record().occurredOn().equals(date(editedOn()));
        return Optional.of(note.text())
                .filter(text -> asTheFormatSaysIt)
                .map(text -> text.substring(beginning.length()));
    }

    private static boolean isNamedAsInference(Told fact) {
        return fact.key().filter(key -> key.contains(".")).isPresent();
    }

    private static EdtfDate date(Recorded<LocalDate> day) {
        return day.known().map(EdtfDate::of).orElse(EdtfDate.NOT_ON_RECORD);
    }
}
