package org.acuerda.query.page.data;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.membership.CommissionZones;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.Publication;
import org.acuerda.query.page.download.SiteAddress;
import org.acuerda.query.page.download.TableRequest;
import org.acuerda.query.page.frame.ListRequest;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.table.Column;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.WebRequest;

/** Controller of open data: the page that documents it, everything at once, and the catalogue for programs. */
@Controller
final class DataPages implements Page {

    static final String ADDRESS = "/datos";
    static final String PACKAGE = ADDRESS + "/acuerda.zip";
    static final String CATALOGUE = ADDRESS + "/catalogo.jsonld";

    private static final MediaType JSON_LD = new MediaType("application", "ld+json", StandardCharsets.UTF_8);

    private final OpenData data;
    private final DataPackage everything;
    private final DataCatalogue catalogue;
    private final SiteAddress site;
    private final Publication publication;
    private final CommissionZones zones;

    DataPages(
            OpenData data,
            DataPackage everything,
            DataCatalogue catalogue,
            SiteAddress site,
            Publication publication,
            CommissionZones zones) {
        this.data = data;
        this.everything = everything;
        this.catalogue = catalogue;
        this.site = site;
        this.publication = publication;
        this.zones = zones;
    }

    /**
     * A list as the page documents it.
     *
     * @param name for programs
     * @param list its address
     */
    record DataSet(String name, String title, ListRequest list, List<Column<?>> columns) {

        static DataSet of(ListTable<?> table, TableRequest request) {
            return new DataSet(
                    table.word(),
                    table.title(request),
                    request.at(table.address()).asked(),
                    List.copyOf(table.columns(request).all()));
        }
    }

    @GetMapping(ADDRESS)
    String show(
            @ModelAttribute(name = "asked", binding = false) ListRequest asked,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            Model model) {
        TableRequest request = request(asked, names);
        model.addAttribute(
                "sets",
                data.lists().stream().map(list -> DataSet.of(list, request)).toList());
        model.addAttribute("license", data.license());
        return "data";
    }

    @GetMapping(PACKAGE)
    void everything(
            @ModelAttribute(name = "asked", binding = false) ListRequest asked,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            WebRequest request,
            HttpServletResponse response)
            throws IOException {
        String name = "acuerda-" + zones.now().today() + ".zip";
        if (publication.begins(request, response, names.words().language(), "application/zip", name)) {
            everything.write(request(asked, names), response.getOutputStream());
        }
    }

    @GetMapping(CATALOGUE)
    ResponseEntity<byte[]> catalogue(
            @ModelAttribute(name = "asked", binding = false) ListRequest asked,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            WebRequest request) {
        return publication.answer(
                request, names.words().language(), JSON_LD, "catalogo.jsonld", () -> EventJson.mapper()
                        .writeValueAsBytes(catalogue.of(request(asked, names))));
    }

    private TableRequest request(ListRequest asked, NameResolver names) {
        return new TableRequest(asked, Map.of(), names, site.root());
    }
}
