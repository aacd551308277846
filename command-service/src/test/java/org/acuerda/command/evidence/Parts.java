package org.acuerda.command.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builder of office documents for tests: what programs write, with what a test puts into it. */
final class Parts {

    static final String OPEN = "application/vnd.openxmlformats-officedocument.";
    static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final String main;
    private final Map<String, byte[]> content = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();

    private Parts(String main) {
        this.main = main;
    }

    static Parts docx() {
        return office(
                "word/document.xml", "wordprocessingml.document", "<w:document xmlns:w=\"w\"><w:body/></w:document>");
    }

    static Parts xlsx() {
        return office("xl/workbook.xml", "spreadsheetml.sheet", "<workbook/>");
    }

    static Parts pptx() {
        return office("ppt/presentation.xml", "presentationml.presentation", "<p:presentation xmlns:p=\"p\"/>");
    }

    static Parts odf(String kind) {
        return new Parts("")
                .with("mimetype", "application/vnd.oasis.opendocument." + kind)
                .with("META-INF/manifest.xml", "<m:manifest xmlns:m=\"m\"/>")
                .with("content.xml", "<o:document-content xmlns:o=\"o\"/>")
                .with("styles.xml", "<o:document-styles xmlns:o=\"o\"/>")
                .with("meta.xml", "<o:document-meta xmlns:o=\"o\"/>")
                .with("Thumbnails/thumbnail.png", "\u0089PNG");
    }

    private static Parts office(String main, String kind, String document) {
        return new Parts(main)
                .declaring(main, OPEN + kind + ".main+xml")
                .with(main, document)
                .with("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"cp\"/>")
                .declaring("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    }

    Parts with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Parts with(String name, byte[] bytes) {
        content.put(name, bytes);
        return this;
    }

    /** Declares the type of one part. */
    Parts declaring(String name, String type) {
        types.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(name, type));
        return this;
    }

    /** Declares the type of all parts with an extension. */
    Parts declaringAll(String extension, String type) {
        types.append("<Default Extension=\"%s\" ContentType=\"%s\"/>".formatted(extension, type));
        return this;
    }

    Parts related(String kind, String target) {
        relations.append(
                "<Relationship Id=\"r%d\" Type=\"%s\" Target=\"%s\"/>".formatted(relations.length(), kind, target));
        return this;
    }

    Parts leadingTo(String kind, String target) {
        relations.append("<Relationship Id=\"r%d\" Type=\"%s\" Target=\"%s\" TargetMode=\"External\"/>"
                .formatted(relations.length(), KINDS + kind, target));
        return this;
    }

    /** As a stream: lengths behind each entry. */
    byte[] streamed() {
        return zip(false, StandardCharsets.UTF_8);
    }

    /** With lengths before each entry, nothing compressed. */
    byte[] stored() {
        return zip(true, StandardCharsets.UTF_8);
    }

    byte[] inLatin1() {
        return zip(false, StandardCharsets.ISO_8859_1);
    }

    private byte[] zip(boolean stored, Charset names) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        if (!main.isEmpty()) {
            all.put(
                    "[Content_Types].xml",
                    bytes("<Types><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Default Extension=\"png\" ContentType=\"image/png\"/>" + types + "</Types>"));
            all.put(
                    "_rels/.rels",
                    bytes("<Relationships><Relationship Id=\"r1\" Type=\"" + KINDS + "officeDocument\" Target=\"" + main
                            + "\"/></Relationships>"));
            all.put(
                    main.replaceFirst("/([^/]+)$", "/_rels/$1.rels"),
                    bytes("<Relationships>" + relations + "</Relationships>"));
        }
        all.putAll(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> part : all.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue(), stored));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] bytes, boolean stored) {
        ZipEntry entry = new ZipEntry(name);
        if (stored) {
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(checksum.getValue());
        }
        return entry;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
