package org.acuerda.query.page.data;

import java.util.Map;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.language.Language;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.acuerda.query.table.TableFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Assembler of the catalogue of open data after DCAT-AP 3, as JSON-LD whose context is inside: one data set for each
 * list with a distribution for each format, and one for everything at once.
 */
@Component
final class DataCatalogue {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final Map<Language, String> LANGUAGES = Map.of(Language.SPANISH, "SPA", Language.ENGLISH, "ENG");

    private final OpenData data;
    private final Freshness freshness;

    DataCatalogue(OpenData data, Freshness freshness) {
        this.data = data;
        this.freshness = freshness;
    }

    /** The whole catalogue. */
    ObjectNode of(TableRequest request) {
        AsOf asOf = freshness.asOf();
        Languages languages = new Languages(request);
        ObjectNode catalogue = EventJson.mapper().createObjectNode();
        context(catalogue.putObject("@context"));
        catalogue.put("@id", request.site() + DataPages.CATALOGUE);
        catalogue.put("@type", "dcat:Catalog");
        put(catalogue, "dct:title", languages.said(one -> one.words().say("data.title")));
        put(catalogue, "dct:description", languages.said(one -> one.words().say("data.lead")));
        link(catalogue.putObject("foaf:homepage"), request.site() + DataPages.ADDRESS, "foaf:Document");
        publisher(catalogue, request.site());
        ArrayNode spoken = catalogue.putArray("dct:language");
        for (Language language : Language.values()) {
            link(spoken.addObject(), AUTHORITY + "language/" + LANGUAGES.get(language), "dct:LinguisticSystem");
        }
        modified(catalogue, asOf);
        ArrayNode sets = catalogue.putArray("dcat:dataset");
        for (ListTable<?> list : data.lists()) {
            ObjectNode set = sets.addObject();
            String page = request.site() + DataPages.ADDRESS + "#" + list.word();
            describe(set, page, languages.said(list::title), languages.said(one -> one.words()
                    .say("table." + list.word() + ".what")));
            modified(set, asOf);
            publisher(set, request.site());
            ArrayNode files = set.putArray("dcat:distribution");
            for (TableFormat format : TableFormat.values()) {
                distribute(
                        files.addObject(),
                        request.site() + list.address() + "." + format.extension(),
                        page,
                        format.name(),
                        format.mediaType());
            }
        }
        ObjectNode whole = sets.addObject();
        String page = request.site() + DataPages.ADDRESS + "#todo";
        describe(whole, page, languages.said(one -> one.words().say("data.package")), languages.said(one -> one.words()
                .say("data.package.what")));
        modified(whole, asOf);
        publisher(whole, request.site());
        distribute(
                whole.putArray("dcat:distribution").addObject(),
                request.site() + DataPages.PACKAGE,
                page,
                "ZIP",
                "application/zip");
        return catalogue;
    }

    private static void context(ObjectNode context) {
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private static void describe(
            ObjectNode set, String page, Map<Language, String> title, Map<Language, String> description) {
        set.put("@id", page);
        set.put("@type", "dcat:Dataset");
        set.put("dct:identifier", page);
        put(set, "dct:title", title);
        put(set, "dct:description", description);
        link(set.putObject("dcat:theme"), AUTHORITY + "data-theme/GOVE", "http://www.w3.org/2004/02/skos/core#Concept");
    }

    private void distribute(ObjectNode file, String address, String page, String type, String mediaType) {
        file.put("@id", address);
        file.put("@type", "dcat:Distribution");
        link(file.putObject("dcat:accessURL"), page, "http://www.w3.org/2000/01/rdf-schema#Resource");
        link(file.putObject("dcat:downloadURL"), address, "http://www.w3.org/2000/01/rdf-schema#Resource");
        link(file.putObject("dct:format"), AUTHORITY + "file-type/" + type, "dct:MediaTypeOrExtent");
        link(file.putObject("dcat:mediaType"), MEDIA_TYPES + mediaType, "dct:MediaType");
        if (!data.license().isEmpty()) {
            link(file.putObject("dct:license"), data.license(), "dct:LicenseDocument");
        }
    }

    private void publisher(ObjectNode node, String site) {
        node.putObject("dct:publisher")
                .put("@id", site + "/#publisher")
                .put("@type", "foaf:Agent")
                .put("foaf:name", data.publisher().isEmpty() ? "Acuerda" : data.publisher());
    }

    private static void modified(ObjectNode node, AsOf asOf) {
        if (asOf.recordedAt() != null) {
            node.putObject("dct:modified")
                    .put("@type", "xsd:dateTime")
                    .put("@value", asOf.recordedAt().toString());
        }
    }

    private static void link(ObjectNode node, String address, String type) {
        node.put("@id", address).put("@type", type);
    }

    private static void put(ObjectNode node, String name, Map<Language, String> said) {
        ArrayNode texts = node.putArray(name);
        said.forEach((language, text) ->
                texts.addObject().put("@language", language.code()).put("@value", text));
    }
}
