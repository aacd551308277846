package org.acuerda.command.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Value: the accepted kinds of file: what people submit as proof, and nothing that a browser or an office program would
 * execute. (That excludes SVG, HTML and documents with macros, and the office formats of before 2007 because their
 * macros cannot be detected from outside.)
 */
enum EvidenceType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    TIFF("image/tiff", "tif", "tiff"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private static final Pattern EXTENSION = Pattern.compile("\\.(?=[^.]*\\p{Alpha})\\p{Alnum}{1,5}$");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final List<String> extensions;

    EvidenceType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** The types that content of a media type may have: text is of one or the other by its name alone. */
    static List<EvidenceType> ofContent(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType)
                        || (type.isText() && (mediaType.equals(TEXT.mediaType) || mediaType.equals(CSV.mediaType))))
                .toList();
    }

    /** The first of some types that a file of such a name may have. */
    static Optional<EvidenceType> named(List<EvidenceType> types, String name) {
        return types.stream().filter(type -> type.goesBy(name)).findFirst();
    }

    /** Whether a name ends in what a program would take for an extension. A title ends in none. */
    static boolean hasExtension(String name) {
        return EXTENSION.matcher(name).find();
    }

    boolean isText() {
        return this == TEXT || this == CSV;
    }

    /** Media type of the content, whatever its name. */
    String contentType() {
        return isText() ? TEXT.mediaType : mediaType;
    }

    /** Whether a file of this type may have such a name. */
    boolean goesBy(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }

    /** All extensions, for people to read. */
    static String accepted() {
        return Arrays.stream(values()).map(type -> type.extensions.getFirst()).collect(Collectors.joining(", "));
    }
}
