package org.acuerda.query.page.data;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.language.Language;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.Row;
import org.acuerda.query.page.download.TableRequest;
import org.acuerda.query.page.download.Tables;
import org.acuerda.query.table.Column;
import org.acuerda.query.table.CsvFile;
import org.acuerda.query.table.Table;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writer of everything at once: a ZIP with one CSV for each list and the Data Package 2.0 that describes them. Codes,
 * names of columns and numbers are for programs and the same in every language.
 */
@Component
final class DataPackage {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final String DESCRIPTION = "datapackage.json";

    private final OpenData data;
    private final Tables tables;
    private final Freshness freshness;

    DataPackage(OpenData data, Tables tables, Freshness freshness) {
        this.data = data;
        this.tables = tables;
        this.freshness = freshness;
    }

    /** Writes the package and leaves the stream open. A failure half-way leaves a ZIP that no reader takes for whole. */
    void write(TableRequest request, OutputStream file) throws IOException {
        // Taken before reading: every list holds at least so far.
        AsOf asOf = freshness.asOf();
        ZipOutputStream zip = new ZipOutputStream(file);
        ObjectNode description = described(request, asOf);
        ArrayNode resources = description.putArray("resources");
        for (ListTable<?> list : data.lists()) {
            resources.add(write(list, new Languages(request), asOf, zip));
        }
        begin(DESCRIPTION, asOf, zip);
        zip.write(EventJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(description));
        zip.closeEntry();
        zip.finish();
    }

    private ObjectNode described(TableRequest request, AsOf asOf) {
        ObjectNode description = EventJson.mapper().createObjectNode();
        description.put("$schema", PROFILE);
        description.put("name", "acuerda");
        description.put("title", request.words().say("data.title"));
        description.put("description", request.words().say("data.package.what"));
        description.put("homepage", request.site() + DataPages.ADDRESS);
        description.put("position", asOf.position());
        if (asOf.recordedAt() != null) {
            description.put("created", asOf.recordedAt().toString());
        }
        if (!data.license().isEmpty()) {
            description.putArray("licenses").addObject().put("path", data.license());
        }
        if (!data.publisher().isEmpty()) {
            description
                    .putArray("contributors")
                    .addObject()
                    .put("title", data.publisher())
                    .putArray("roles")
                    .add("publisher");
        }
        return description;
    }

    private <V> ObjectNode write(ListTable<V> list, Languages languages, AsOf asOf, ZipOutputStream zip)
            throws IOException {
        TableRequest request = languages.asked().at(list.address());
        Table<Row<V>> table = tables.of(list, request);
        String path = list.word() + ".csv";
        begin(path, asOf, zip);
        Measured measured = new Measured(zip);
        CsvFile.forPrograms().write(table, measured);
        zip.closeEntry();
        ObjectNode resource = EventJson.mapper().createObjectNode();
        resource.put("name", list.word());
        resource.put("path", path);
        resource.put("type", "table");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", measured.bytes());
        resource.put("hash", "sha256:" + measured.hash());
        resource.put("title", table.head().title());
        resource.put("description", request.words().say("table." + list.word() + ".what"));
        put(resource.putObject("titles"), languages.said(list::title));
        put(resource.putObject("descriptions"), languages.said(one -> one.words()
                .say("table." + list.word() + ".what")));
        Map<Language, List<Column<?>>> columns = new LinkedHashMap<>();
        languages.all().forEach((language, one) -> columns.put(language, columns(list, one)));
        resource.set("schema", TableSchema.of(columns));
        return resource;
    }

    private static <V> List<Column<?>> columns(ListTable<V> list, TableRequest request) {
        return List.copyOf(list.columns(request).all());
    }

    private static void put(ObjectNode node, Map<Language, String> said) {
        said.forEach((language, text) -> node.put(language.code(), text));
    }

    /** The same records give the same bytes, so that the file is as old as its newest record. */
    private static void begin(String path, AsOf asOf, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTime((asOf.recordedAt() == null ? Instant.EPOCH : asOf.recordedAt()).toEpochMilli());
        zip.putNextEntry(entry);
    }

    /** Stream that counts and hashes what passes through. */
    private static final class Measured extends FilterOutputStream {

        private final MessageDigest digest;
        private long bytes;

        Measured(OutputStream file) {
            this(file, sha256());
        }

        private Measured(OutputStream file, MessageDigest digest) {
            super(new DigestOutputStream(file, digest));
            this.digest = digest;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        long bytes() {
            return bytes;
        }

        String hash() {
            return HexFormat.of().formatHex(digest.digest());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException(missing);
            }
        }
    }
}
