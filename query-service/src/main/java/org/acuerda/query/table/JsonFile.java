package org.acuerda.query.table;

import java.io.OutputStream;
import org.acuerda.events.json.EventJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;

/**
 * Writer of a table as one JSON object: position, columns, and rows by the columns' names. Codes are the same in every
 * language; a value not on record is written as in the API.
 */
final class JsonFile {

    private static final ObjectWriter JSON = EventJson.mapper().writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private JsonFile() {}

    /** A failure half-way leaves the object open, so that no reader takes it for whole. */
    static <R> void write(Table<R> table, OutputStream file) {
        JsonGenerator json = JSON.createGenerator(file);
        json.writeStartObject();
        json.writeStringProperty("title", table.head().title());
        json.writeNumberProperty("position", table.head().asOf().position());
        if (table.head().asOf().recordedAt() != null) {
            json.writeStringProperty(
                    "recordedAt", table.head().asOf().recordedAt().toString());
        }
        json.writeNumberProperty("total", table.head().total());
        json.writeArrayPropertyStart("notes");
        table.head().notes().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("columns");
        table.columns().forEach(column -> describe(column, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        while (table.rows().hasNext()) {
            R row = table.rows().next();
            json.writeStartObject();
            for (Column<R> column : table.columns()) {
                json.writeName(column.name());
                write(column.cell().apply(row), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private static void describe(Column<?> column, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", column.name());
        json.writeStringProperty("title", column.title());
        json.writeStringProperty("type", column.type().name());
        json.writeStringProperty("description", column.description());
        if (!column.choices().isEmpty()) {
            json.writeObjectPropertyStart("choices");
            column.choices().forEach(choice -> json.writeStringProperty(choice.code(), choice.word()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void write(Cell cell, JsonGenerator json) {
        switch (cell) {
            case Cell.WholeNumber number -> json.writeNumber(number.number());
            case Cell.YesNo truth -> json.writeBoolean(truth.yes());
            case Cell.Nothing nothing -> json.writeNull();
            case Cell.NotOnRecord none -> {
                json.writeStartObject();
                json.writeBooleanProperty(Cell.NOT_ON_RECORD, true);
                json.writeEndObject();
            }
            case Cell.Text text -> json.writeString(text.text());
            case Cell.Choice choice -> json.writeString(choice.code());
            case Cell.Day day -> json.writeString(day.forPrograms());
            case Cell.ImpreciseDate date -> json.writeString(date.edtf());
            case Cell.Moment moment -> json.writeString(moment.forPrograms());
            case Cell.Link link -> json.writeString(link.address());
        }
    }
}
