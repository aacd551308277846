package org.acuerda.query.page.data;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.language.Language;
import org.acuerda.query.table.Cell;
import org.acuerda.query.table.Column;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Mapping from the columns of a table to its Table Schema 2.0, with titles and descriptions in every language. */
final class TableSchema {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";

    private TableSchema() {}

    /**
     * The schema of a file for programs.
     *
     * @param columns the same columns in each language, the reader's first
     */
    static ObjectNode of(Map<Language, List<Column<?>>> columns) {
        ObjectNode schema = EventJson.mapper().createObjectNode();
        schema.put("$schema", PROFILE);
        ArrayNode fields = schema.putArray("fields");
        Iterator<List<Column<?>>> languages = columns.values().iterator();
        List<Column<?>> own = languages.next();
        for (int place = 0; place < own.size(); place++) {
            ObjectNode field = fields.addObject();
            describe(own.get(place), field);
            ObjectNode titles = field.putObject("titles");
            ObjectNode descriptions = field.putObject("descriptions");
            int at = place;
            columns.forEach((language, all) -> {
                titles.put(language.code(), all.get(at).title());
                descriptions.put(language.code(), all.get(at).description());
            });
        }
        schema.putArray("missingValues").add("").add(Cell.NOT_ON_RECORD);
        return schema;
    }

    private static void describe(Column<?> column, ObjectNode field) {
        field.put("name", column.name());
        field.put("title", column.title());
        field.put("description", column.description());
        switch (column.type()) {
            case TEXT, DATE -> field.put("type", "string");
            case CHOICE -> {
                field.put("type", "string");
                ArrayNode categories = field.putArray("categories");
                ArrayNode allowed = field.putObject("constraints").putArray("enum");
                column.choices().forEach(choice -> {
                    categories.addObject().put("value", choice.code()).put("label", choice.word());
                    allowed.add(choice.code());
                });
            }
            case NUMBER -> field.put("type", "integer");
            case DAY -> field.put("type", "date");
            case MOMENT -> field.put("type", "datetime");
            case YES_NO -> field.put("type", "boolean");
            case LINK -> field.put("type", "string").put("format", "uri");
        }
    }
}
