package org.acuerda.query.convening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.query.form.field.Choices;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.Requiredness;
import org.acuerda.query.form.field.RowSource;
import org.acuerda.query.session.PendingMatter;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.SessionView.Item;

/**
 * Form rows of the agenda of a call, one row per item. Items are numbered by their order, save where all have their
 * numbers already: a number is part of what was called. There is an empty row where matters belong, before general
 * business.
 */
final class CallAgendaRows {

    private static final String NUMBER = "number";
    private static final String TITLE = "title";
    private static final String MATTER = "matter";
    private static final String COMES_FROM = "comesFrom";
    private static final String DOCUMENTS = "documents";

    /** Items of a session besides its own matters, in the usual order. */
    private static final List<Matter> BEFORE =
            List.of(Matter.ROLL_CALL, Matter.AGENDA_APPROVAL, Matter.MINUTES_APPROVAL, Matter.AGREEMENT_REVIEW);

    private static final List<Matter> AFTER = List.of(Matter.GENERAL_BUSINESS, Matter.CLOSING);

    /** An empty row. */
    private static final RowSource.Row ROOM = new RowSource.Row("", Map.of());

    private CallAgendaRows() {}

    /** The rows of a form. */
    static Field field(RowSource rows, Choices pending) {
        return new Field.Rows(
                "agenda.items",
                List.of(
                        new Field.Fresh("itemId", "itm"),
                        new Field.Place(NUMBER, true),
                        new Field.Text(TITLE, Requiredness.REQUIRED),
                        new Field.Choice(MATTER, Requiredness.REQUIRED, Choices.of(List.of(Matter.values()))),
                        new Field.Hidden("parentId"),
                        new Field.Documents(DOCUMENTS, Requiredness.OPTIONAL),
                        new Field.Choice(COMES_FROM, Requiredness.OPTIONAL, pending)),
                rows,
                true);
    }

    /** An agenda with the items of every session, and the matters that earlier ones left. */
    static List<RowSource.Row> usual(List<PendingMatter> pending, FormContext context) {
        List<RowSource.Row> rows = new ArrayList<>();
        BEFORE.forEach(matter -> rows.add(usual(matter, context)));
        pending.forEach(matter -> rows.add(takingUp(matter)));
        rows.add(ROOM);
        AFTER.forEach(matter -> rows.add(usual(matter, context)));
        return rows;
    }

    /** The present agenda of a session, with room for one more matter. */
    static List<RowSource.Row> of(SessionView session) {
        List<RowSource.Row> rows = new ArrayList<>();
        boolean hasRoom = false;
        for (Item item : session.business().agenda()) {
            if (!hasRoom && item.matter().known().filter(AFTER::contains).isPresent()) {
                rows.add(ROOM);
                hasRoom = true;
            }
            rows.add(new RowSource.Row("", values(item)));
        }
        if (!hasRoom) {
            rows.add(ROOM);
        }
        return rows;
    }

    private static RowSource.Row usual(Matter matter, FormContext context) {
        return new RowSource.Row(
                "", Map.of(TITLE, context.words().say("convening.item." + matter), MATTER, matter.name()));
    }

    private static RowSource.Row takingUp(PendingMatter matter) {
        Map<String, String> values = contents(matter.item());
        values.put(COMES_FROM, value(matter));
        return new RowSource.Row("", values);
    }

    /** The value under which a row's choice offers a pending matter. */
    static String value(PendingMatter matter) {
        return matter.matter().sessionId() + " " + matter.matter().itemId();
    }

    private static Map<String, String> values(Item item) {
        Map<String, String> values = contents(item);
        values.put("itemId", item.itemId());
        values.put(NUMBER, item.number());
        item.parentId().known().ifPresent(parent -> values.put("parentId", parent));
        return values;
    }

    private static Map<String, String> contents(Item item) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(TITLE, item.title());
        item.matter().known().ifPresent(matter -> values.put(MATTER, matter.name()));
        Map.Entry<String, String> documents = RowSource.documents(DOCUMENTS, item.documents());
        values.put(documents.getKey(), documents.getValue());
        return values;
    }
}
