package org.acuerda.query.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.RowSource;
import org.acuerda.query.session.SessionView;

/** Form rows of a changed agenda: its present items, and the one that can be added. */
final class ChangedAgendaRows implements RowSource {

    private final SessionChoices choices;

    ChangedAgendaRows(SessionChoices choices) {
        this.choices = choices;
    }

    @Override
    public List<Row> in(FormContext context) {
        return choices.session(context).map(session -> rows(session, context)).orElse(List.of());
    }

    private static List<Row> rows(SessionView session, FormContext context) {
        List<Row> rows = new ArrayList<>();
        for (SessionView.Item item : session.business().agenda()) {
            rows.add(new Row(item.number(), values(item)));
        }
        AgendaAddition.to(session)
                .ifPresent(added -> rows.add(new Row(context.words().say("desk.agenda.added"), values(added))));
        return rows;
    }

    private static Map<String, String> values(SessionView.Item item) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("itemId", item.itemId());
        values.put("number", item.number());
        item.matter().known().ifPresent(matter -> values.put("matter", matter.name()));
        values.put("title", item.title());
        item.parentId().known().ifPresent(parent -> values.put("parentId", parent));
        return values;
    }

    private static Map<String, String> values(AgendaAddition added) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("itemId", added.itemId());
        values.put("number", added.number());
        values.put("matter", added.matter().name());
        values.put("parentId", added.parentId());
        return values;
    }
}
