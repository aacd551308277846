package org.acuerda.query.page.download;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.acuerda.query.membership.CommissionZones;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.ListRequest;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.table.Table;
import org.acuerda.query.table.TableFormat;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** Controller of one list as a file in one format. */
final class TableDownload<V> implements Page {

    private final ListTable<V> list;
    private final TableFormat format;
    private final Tables tables;
    private final SiteAddress site;
    private final Publication publication;
    private final CommissionZones zones;

    TableDownload(
            ListTable<V> list,
            TableFormat format,
            Tables tables,
            SiteAddress site,
            Publication publication,
            CommissionZones zones) {
        this.list = list;
        this.format = format;
        this.tables = tables;
        this.site = site;
        this.publication = publication;
        this.zones = zones;
    }

    @Override
    public boolean isInRooms() {
        return !list.isShared();
    }

    void send(
            @PathVariable Map<String, String> variables,
            @ModelAttribute(name = "asked", binding = false) ListRequest asked,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            WebRequest request,
            HttpServletResponse response)
            throws IOException {
        TableRequest wanted = new TableRequest(asked.withoutExtension(), variables, names, site.root());
        Table<Row<V>> table = tables.of(list, wanted);
        String name = fileName(wanted, table.head().total()) + "." + format.extension();
        if (publication.begins(request, response, names.words().language(), format.contentType(), name)) {
            format.write(table, response.getOutputStream());
        }
    }

    /** A file that does not hold all rows says so in its name. */
    private String fileName(TableRequest wanted, long total) {
        String name = list.name(wanted) + "-" + zones.now().today();
        return wanted.asked().isCut(total)
                ? name + wanted.words().say("table.cut.name", Integer.toString(ListRequest.MAX_FILE_ROWS))
                : name;
    }
}
