package org.acuerda.query.page.download;

import java.util.ArrayList;
import java.util.List;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.language.PageText;
import org.acuerda.query.page.frame.ListRequest;
import org.acuerda.query.page.frame.PageContext;
import org.acuerda.query.table.Table;
import org.springframework.stereotype.Component;

/** Factory of tables: joins the columns of a list with its rows. */
@Component
public final class Tables {

    private final PageContext context;

    Tables(PageContext context) {
        this.context = context;
    }

    /** The table of a list, whose first rows are read now and the others while it is written. */
    public <V> Table<Row<V>> of(ListTable<V> list, TableRequest request) {
        TableRows<V> rows = new TableRows<>(
                list,
                slice -> list.find(request, slice),
                () -> context.names(request.words()),
                request.asked().slice().sort());
        long total = rows.slice().total();
        AsOf asOf = rows.slice().asOf();
        PageText words = request.words();
        List<String> notes = new ArrayList<>();
        if (asOf.recordedAt() != null) {
            notes.add(words.say(
                    "table.as-of",
                    asOf.position(),
                    words.moment(asOf.recordedAt()),
                    words.isZoneNamed() ? "" : ", " + words.zone()));
        }
        notes.add(words.say("table.source", request.site() + request.asked().first()));
        notes.add(words.counted("count.rows", total));
        if (request.asked().isCut(total)) {
            notes.add(words.say("table.cut", ListRequest.MAX_FILE_ROWS));
        }
        return new Table<>(
                new Table.Head(list.title(request), asOf, total, words.say("table.about"), notes),
                list.columns(request).all(),
                rows);
    }
}
