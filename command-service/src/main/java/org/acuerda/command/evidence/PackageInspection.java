package org.acuerda.command.evidence;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/** Inspection of an office document: a package of parts. Each part is unpacked and dropped, to measure its real size. */
final class PackageInspection {

    /** Far above any document; an archive that is made to fill memory exceeds it. */
    private static final long MAX_UNPACKED_BYTES = 200L * 1024 * 1024;

    private static final int CHUNK = 64 * 1024;
    private static final long COMPOUND_FILE = 0xD0CF11E0A1B11AE1L;
    private static final int PACKAGE = 0x504B0304;
    private static final int PROGRAM = 0x7F454C46;

    private final ZipFile zip;
    private final long[] unpacked;
    private final boolean nested;

    private PackageInspection(ZipFile zip, long[] unpacked, boolean nested) {
        this.zip = zip;
        this.unpacked = unpacked;
        this.nested = nested;
    }

    /**
     * The type of a package; empty where it is no document.
     *
     * @throws EvidenceRejected when it is not whole, or carries what an office program would run or load
     */
    static Optional<EvidenceType> typeOf(Path file) throws IOException {
        return typeOf(file, new long[1], false);
    }

    private static Optional<EvidenceType> typeOf(Path file, long[] unpacked, boolean nested) throws IOException {
        PackageDirectory.check(file);
        // Names that are not marked as UTF-8 are of an old code page; which one does not matter here.
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            PackageInspection parts = new PackageInspection(zip, unpacked, nested);
            if (zip.getEntry(OpenDocument.TYPE_PART) != null) {
                return OpenDocument.inspect(parts);
            }
            return zip.getEntry(OfficeOpenXml.TYPES_PART) != null ? OfficeOpenXml.inspect(parts) : Optional.empty();
        } catch (ZipException | EOFException broken) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_DAMAGED);
        }
    }

    /** Names of all parts, with their path from the root. */
    List<String> names() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    /** Reads a part to its end, whatever it is. */
    void read(String name) throws IOException {
        try (InputStream content = open(name)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Reads a part of markup to its end. Some programs write an empty one for what they have nothing to say of. */
    void read(String name, Consumer<XMLStreamReader> each) throws IOException {
        try (InputStream content = open(name)) {
            if (zip.getEntry(name).getSize() > 0) {
                Markup.read(content, each);
            }
        }
    }

    /** The first bytes of a part as ASCII. */
    String beginning(String name, int length) throws IOException {
        try (InputStream content = open(name)) {
            return new String(content.readNBytes(length), StandardCharsets.US_ASCII);
        }
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        BufferedInputStream content = new BufferedInputStream(new Measured(zip.getInputStream(entry), entry), CHUNK);
        content.mark(Long.BYTES);
        byte[] head = content.readNBytes(Long.BYTES);
        content.reset();
        refuseDisguised(head, content);
        return content;
    }

    /** What a part is, its first bytes say, whatever its name and its declared type are. */
    private void refuseDisguised(byte[] head, InputStream content) throws IOException {
        if (head.length < Long.BYTES) {
            return;
        }
        ByteBuffer first = ByteBuffer.wrap(head);
        if (first.getLong(0) == COMPOUND_FILE || first.getInt(0) == PROGRAM) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_EMBEDDED);
        }
        if (first.getInt(0) == PACKAGE) {
            inspectNested(content);
        }
    }

    /** A chart has its table as a document of its own; a document in that one is refused. */
    private void inspectNested(InputStream content) throws IOException {
        if (nested) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_EMBEDDED);
        }
        Path inner = Files.createTempFile("evidence-", null);
        try {
            Files.copy(content, inner, StandardCopyOption.REPLACE_EXISTING);
            if (typeOf(inner, unpacked, true).isEmpty()) {
                throw new EvidenceRejected(EvidenceRejection.EVIDENCE_EMBEDDED);
            }
        } finally {
            Files.deleteIfExists(inner);
        }
    }

    /** Stream of a part that counts what was unpacked of the whole package. */
    private final class Measured extends FilterInputStream {

        private final long expected;
        private long read;

        Measured(InputStream content, ZipEntry entry) {
            super(content);
            this.expected = entry.getSize();
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? -1 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int many = super.read(bytes, offset, length);
            if (length > 0) {
                count(many);
            }
            return many;
        }

        private void count(int many) {
            read += Math.max(many, 0);
            unpacked[0] += Math.max(many, 0);
            if (unpacked[0] > MAX_UNPACKED_BYTES || read > expected || (many < 0 && read != expected)) {
                throw new EvidenceRejected(EvidenceRejection.EVIDENCE_UNSAFE);
            }
        }
    }
}
