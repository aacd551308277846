package org.acuerda.command.evidence;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * Inspection of a document in OpenDocument. Its parts have names on a list, because an office program finds macros by
 * their folder; its markup calls no macro and loads nothing from elsewhere.
 */
final class OpenDocument {

    /** Part that has the media type of the document. */
    static final String TYPE_PART = "mimetype";

    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int MAX_MEDIA_TYPE_LENGTH = 100;

    /** A document inside the document, for example a chart, has its parts in a folder of its own. */
    private static final Pattern ALLOWED = Pattern.compile(
            "(Obj[A-Za-z0-9 _-]*/)*((content|styles|meta|settings)\\.xml|mimetype|manifest\\.rdf|layout-cache"
                    + "|META-INF/[a-z]+\\.xml|(Pictures|Thumbnails|Configurations2|Fonts|ObjectReplacements|media|Media)/.+)");

    private static final Set<String> ACTIVE_ELEMENTS = Set.of(
            "dde-connection-decl",
            "dde-connection",
            "dde-connection-decls",
            "dde-link",
            "dde-links",
            "dde-source",
            "applet");

    private static final Set<String> EMBEDDED_ELEMENTS = Set.of("object-ole", "floating-frame");
    private static final Set<String> ACTIONS_THAT_RUN = Set.of("execute", "verb");
    private static final Pattern MEDIA = Pattern.compile("(audio|video)/.*|application/vnd\\.sun\\.star\\.media");

    private OpenDocument() {}

    static Optional<EvidenceType> inspect(PackageInspection parts) throws IOException {
        String mediaType = parts.beginning(TYPE_PART, MAX_MEDIA_TYPE_LENGTH).strip();
        for (String name : parts.names()) {
            inspect(parts, name);
        }
        return Arrays.stream(EvidenceType.values())
                .filter(type -> type.mediaType().equals(mediaType))
                .findFirst();
    }

    private static void inspect(PackageInspection parts, String name) throws IOException {
        if (!ALLOWED.matcher(name).matches()) {
            String lower = name.toLowerCase(Locale.ROOT);
            throw new EvidenceRejected(
                    lower.startsWith("basic/") || lower.startsWith("scripts/") || lower.startsWith("dialogs/")
                            ? EvidenceRejection.EVIDENCE_ACTIVE
                            : EvidenceRejection.EVIDENCE_EMBEDDED);
        }
        if (name.equals(MANIFEST)) {
            parts.read(name, OpenDocument::refuseEncrypted);
        } else if (name.endsWith(".xml") || name.endsWith(".rdf")) {
            parts.read(name, OpenDocument::refuseActive);
        } else {
            parts.read(name);
        }
    }

    private static void refuseEncrypted(XMLStreamReader reader) {
        if (Markup.begins(reader, Set.of("encryption-data", "encrypted-key"))) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_ENCRYPTED);
        }
    }

    private static void refuseActive(XMLStreamReader reader) {
        if (!reader.isStartElement()) {
            return;
        }
        String address = Markup.attribute(reader, "href").orElse("");
        if (Markup.begins(reader, ACTIVE_ELEMENTS) || isListener(reader) || !Markup.isHarmless(address)) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_ACTIVE);
        }
        if (Markup.begins(reader, EMBEDDED_ELEMENTS) || isForeignPlugin(reader)) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_EMBEDDED);
        }
        if (loads(reader.getLocalName(), address)) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_EXTERNAL);
        }
    }

    /** Slides go on at a click by listeners too; only those that run something are refused. */
    private static boolean isListener(XMLStreamReader reader) {
        return reader.getLocalName().equals("event-listener")
                && Markup.attribute(reader, "action")
                        .map(ACTIONS_THAT_RUN::contains)
                        .orElse(true);
    }

    private static boolean isForeignPlugin(XMLStreamReader reader) {
        return reader.getLocalName().equals("plugin")
                && !MEDIA.matcher(Markup.attribute(reader, "mime-type").orElse(""))
                        .matches();
    }

    private static boolean loads(String element, String address) {
        return switch (element) {
            case "template" -> !Markup.isOfThisDisk(address);
            case "auto-reload" -> !address.isEmpty();
            case "image" -> Markup.isShare(address);
            default -> false;
        };
    }
}
