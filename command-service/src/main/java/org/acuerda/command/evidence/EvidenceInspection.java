package org.acuerda.command.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Inspection of a file: finds its type from its content, never from what its sender says, and whether it is safe to
 * keep.
 */
final class EvidenceInspection {

    /** Far above any document; an archive that is made to fill memory exceeds it. */
    private static final long MAX_UNPACKED_BYTES = 200L * 1024 * 1024;

    /** Far above the parts of any document. */
    private static final int MAX_ENTRIES = 10_000;

    private static final int CHUNK = 64 * 1024;
    private static final int MAX_MIME_TYPE_BYTES = 100;

    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();

    /**
     * The type of a file.
     *
     * @param name under which it was sent
     * @throws EvidenceRejected when it is of no type that is taken, goes by the name of another, or is not safe
     */
    EvidenceType typeOf(Path file, String name) throws IOException {
        String detected = detected(file);
        EvidenceType type = (isPackage(detected) ? packaged(file) : plain(detected, name))
                .orElseThrow(() -> new EvidenceRejected(
                        EvidenceRejection.EVIDENCE_TYPE_REFUSED, detected, EvidenceType.accepted()));
        if (!type.goesBy(name)) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_NAME_MISMATCH, name, type.mediaType());
        }
        return type;
    }

    private String detected(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return magic.detect(content, new Metadata()).toString();
        }
    }

    private static Optional<EvidenceType> plain(String detected, String name) {
        if (detected.equals(EvidenceType.TEXT.mediaType())) {
            return Optional.of(EvidenceType.CSV.goesBy(name) ? EvidenceType.CSV : EvidenceType.TEXT);
        }
        return byMediaType(detected);
    }

    private static Optional<EvidenceType> byMediaType(String mediaType) {
        return Arrays.stream(EvidenceType.values())
                .filter(type -> type.mediaType().equals(mediaType))
                .findFirst();
    }

    private static boolean isPackage(String detected) {
        return detected.equals("application/zip")
                || detected.equals("application/x-tika-ooxml")
                || detected.startsWith("application/vnd.oasis.opendocument")
                || detected.startsWith("application/vnd.openxmlformats");
    }

    /** Inspects an office document; every entry is unpacked and dropped, to measure its real size. */
    private static Optional<EvidenceType> packaged(Path file) throws IOException {
        Optional<EvidenceType> type = Optional.empty();
        long unpacked = 0;
        int entries = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String path = entry.getName();
                refuseUnsafe(path);
                if (entries++ == 0 && path.equals("mimetype")) {
                    String mediaType = new String(zip.readNBytes(MAX_MIME_TYPE_BYTES), StandardCharsets.US_ASCII);
                    type = byMediaType(mediaType.strip());
                }
                type = type.or(() -> byFolder(path));
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    unpacked += read;
                    if (unpacked > MAX_UNPACKED_BYTES || entries > MAX_ENTRIES) {
                        throw new EvidenceRejected(EvidenceRejection.EVIDENCE_UNSAFE);
                    }
                }
            }
        } catch (ZipException broken) {
            return Optional.empty();
        }
        return type;
    }

    private static void refuseUnsafe(String entry) {
        if (entry.endsWith("vbaProject.bin") || entry.contains("..") || entry.startsWith("/")) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_UNSAFE);
        }
    }

    private static Optional<EvidenceType> byFolder(String entry) {
        return switch (entry) {
            case "word/document.xml" -> Optional.of(EvidenceType.DOCX);
            case "xl/workbook.xml" -> Optional.of(EvidenceType.XLSX);
            case "ppt/presentation.xml" -> Optional.of(EvidenceType.PPTX);
            default -> Optional.empty();
        };
    }
}
