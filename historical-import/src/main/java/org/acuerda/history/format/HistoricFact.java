package org.acuerda.history.format;

import java.nio.file.Path;
import java.util.Set;
import org.acuerda.events.EdtfDate;

/**
 * Value: one historic fact, ready to be sent to the command API.
 *
 * @param dataSet name of the file's data set; with the key it names the fact for ever
 * @param key of the row, followed by a dot and the field where one row has several facts
 * @param place file and line of the row
 * @param section the file's word for the kind of row, for people to read
 * @param act which act of the API it is
 * @param body components of the command, written as JSON by the mapper of the events
 * @param occurredOn when the fact happened, with the source's precision
 * @param sourceRef document and line, or another source
 * @param dependsOn keys of facts that must be recorded before this one
 */
public record HistoricFact(
        String dataSet,
        String key,
        Place place,
        String section,
        Act act,
        Object body,
        EdtfDate occurredOn,
        String sourceRef,
        Set<String> dependsOn) {

    public HistoricFact {
        dependsOn = Set.copyOf(dependsOn);
    }

    /** A line of a history file, counted from 1. */
    public record Place(Path file, int line) {}

    /**
     * An act of the API.
     *
     * @param name the act; empty where it creates an aggregate of the collection
     */
    record Act(String collection, String subjectId, String name) {

        static Act creation(String collection, String subjectId) {
            return new Act(collection, subjectId, "");
        }
    }

    /** Whether the fact creates an aggregate under an identifier made from data set and key. */
    public boolean creates() {
        return act.name().isEmpty();
    }

    /** Path of the request below {@code /api/v1/}. */
    public String path() {
        return creates() ? act.collection() : act.collection() + "/" + act.subjectId() + "/" + act.name();
    }

    /** The caller's name of the request: the same row is the same request for ever. */
    public String idempotencyKey() {
        return dataSet + "/" + key;
    }
}
