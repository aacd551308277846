package org.acuerda.command.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * Inspection of a document in Office Open XML. The types of its parts are on a list; what their names are does not matter.
 * The relationships of its parts load nothing from elsewhere, and its text runs no program.
 */
final class OfficeOpenXml {

    /** Part that declares the types of all others. */
    static final String TYPES_PART = "[Content_Types].xml";

    private static final String ROOT_RELATIONSHIPS = "_rels/.rels";
    private static final Pattern RELATIONSHIPS = Pattern.compile("(?i)(.*/)?_rels/[^/]*\\.rels");

    private static final String OPEN = "application/vnd\\.openxmlformats-";
    private static final String VENDOR = "application/vnd\\.ms-";

    /** Types of parts that no office program runs. */
    private static final Pattern ALLOWED = Pattern.compile(String.join(
            "|",
            OPEN + "officedocument\\.(wordprocessing|spreadsheet|presentation|drawing)ml\\.[a-z0-9.-]+\\+xml",
            OPEN + "officedocument\\.(wordprocessing|spreadsheet|presentation)ml\\.(printersettings|document|sheet)",
            OPEN + "officedocument\\.presentationml\\.presentation",
            OPEN + "officedocument\\.[a-z-]+\\+xml",
            OPEN + "officedocument\\.(vmldrawing|obfuscatedfont)",
            OPEN + "package\\.[a-z-]+\\+xml",
            OPEN + "package\\.digital-signature-(origin|certificate)",
            VENDOR
                    + "office\\.(chart[a-z]+|drawingml\\.[a-z]+|classificationlabels|documenttasks|intelligence2?)\\+xml",
            VENDOR + "excel\\.(threadedcomments|person|slicer(cache)?|timeline(cache)?|controlproperties|rd[a-z]+"
                    + "|richvalue[a-z]*|namedsheetviews?|pivot[a-z]+)\\+xml",
            VENDOR + "powerpoint\\.(changesinfo|revisioninfo|comments|authors|tags)\\+xml",
            VENDOR + "word\\.styleswitheffects\\+xml",
            VENDOR + "package\\.obfuscated-opentype",
            "(application|text)/xml",
            "application/(rdf|inkml)\\+xml",
            "application/x-font(data|-ttf)",
            "(image|audio|video)/[a-z0-9.+-]+"));

    private static final Pattern RUNS =
            Pattern.compile("macro|vba|activex|webextension|toolbars|keymap|javascript|html");

    /** Kinds of relationships to what a program runs or takes in as its own. */
    private static final Set<String> ACTIVE_KINDS = Set.of(
            "vbaproject",
            "vbaprojectsignature",
            "vbaprojectsignatureagile",
            "vbaprojectsignaturev3",
            "wordvbadata",
            "control",
            "activexcontrolbinary",
            "attachedtoolbars",
            "keymapcustomizations",
            "extensibility",
            "usercustomization",
            "xlmacrosheet",
            "xlintlmacrosheet",
            "webextension",
            "webextensiontaskpanes");

    private static final Set<String> EMBEDDED_KINDS = Set.of("oleobject", "afchunk", "subdocument", "frame");

    /** Kinds of relationships that may lead out of the document: what a person follows, or is asked before. */
    private static final Set<String> EXTERNAL_KINDS = Set.of(
            "hyperlink",
            "externallinkpath",
            "externallinklongpath",
            "xlexternallinkpath",
            "xlpathmissing",
            "xllibrary",
            "xlstartup",
            "xlalternatestartup",
            "alternateurl");

    private static final Set<String> MEDIA_KINDS = Set.of("image", "audio", "video", "media");
    private static final Set<String> ACTIVE_ELEMENTS = Set.of("ddeLink", "oleLink");
    private static final Set<String> FIELD_TEXTS = Set.of("instrText", "delInstrText");
    private static final Pattern PROGRAM_FIELD = Pattern.compile("(?is)^[\\s\"]*DDE(AUTO)?\\b.*");
    private static final Pattern PROGRAM_ACTION = Pattern.compile("(?i)^ppaction://(program|macro|ole).*");

    /** Far above the name of a field. */
    private static final int MAX_FIELD = 4096;

    private static final Map<String, EvidenceType> MAIN_TYPES = Map.of(
            EvidenceType.DOCX.mediaType() + ".main+xml", EvidenceType.DOCX,
            EvidenceType.XLSX.mediaType() + ".main+xml", EvidenceType.XLSX,
            EvidenceType.PPTX.mediaType() + ".main+xml", EvidenceType.PPTX);

    private final PackageInspection parts;
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, String> overrides = new HashMap<>();
    private final List<String> mainParts = new ArrayList<>();

    private OfficeOpenXml(PackageInspection parts) {
        this.parts = parts;
    }

    static Optional<EvidenceType> inspect(PackageInspection parts) throws IOException {
        return new OfficeOpenXml(parts).inspect();
    }

    private Optional<EvidenceType> inspect() throws IOException {
        parts.read(TYPES_PART, this::learnType);
        for (String name : parts.names()) {
            if (!name.equals(TYPES_PART)) {
                inspect(name);
            }
        }
        return mainParts.size() == 1 ? typeOf(mainParts.getFirst()).map(MAIN_TYPES::get) : Optional.empty();
    }

    private void learnType(XMLStreamReader reader) {
        if (reader.isStartElement()) {
            String type = lower(Markup.attribute(reader, "ContentType")
                    .orElse("")
                    .split(";", 2)[0]
                    .strip());
            Markup.attribute(reader, "Extension").ifPresent(extension -> defaults.put(lower(extension), type));
            Markup.attribute(reader, "PartName").ifPresent(name -> overrides.put(path(name), type));
        }
    }

    private void inspect(String name) throws IOException {
        String type = typeOf(name).orElse("");
        if (!ALLOWED.matcher(type).matches() || RUNS.matcher(type).find()) {
            throw new EvidenceRejected(
                    RUNS.matcher(type + name.toLowerCase(Locale.ROOT)).find()
                            ? EvidenceRejection.EVIDENCE_ACTIVE
                            : EvidenceRejection.EVIDENCE_EMBEDDED);
        }
        if (RELATIONSHIPS.matcher(name).matches()) {
            parts.read(name, reader -> refuseUnsafeRelationship(reader, name.equalsIgnoreCase(ROOT_RELATIONSHIPS)));
        } else if (type.endsWith("xml")) {
            StringBuilder field = new StringBuilder();
            parts.read(name, new FieldReader(field)::at);
            refuseProgram(field);
        } else {
            parts.read(name);
        }
    }

    private Optional<String> typeOf(String name) {
        String part = path(name);
        String extension = part.substring(part.lastIndexOf('.') + 1);
        return Optional.ofNullable(overrides.getOrDefault(part, defaults.get(extension)));
    }

    private void refuseUnsafeRelationship(XMLStreamReader reader, boolean ofRoot) {
        if (!reader.isStartElement() || !reader.getLocalName().equals("Relationship")) {
            return;
        }
        String type = lower(Markup.attribute(reader, "Type").orElse(""));
        String kind = type.substring(type.lastIndexOf('/') + 1);
        String target = Markup.attribute(reader, "Target").orElse("");
        boolean external = Markup.attribute(reader, "TargetMode")
                .filter("External"::equalsIgnoreCase)
                .isPresent();
        if (ACTIVE_KINDS.contains(kind) || !Markup.isHarmless(target)) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_ACTIVE);
        }
        if (EMBEDDED_KINDS.contains(kind)) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_EMBEDDED);
        }
        if (external && !mayLeadOut(kind, target)) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_EXTERNAL);
        }
        if (ofRoot && kind.equals("officedocument")) {
            mainParts.add(target);
        }
    }

    /** A template of the writer's own disk is not there for a reader; one from elsewhere would be loaded. */
    private static boolean mayLeadOut(String kind, String target) {
        return EXTERNAL_KINDS.contains(kind)
                || (MEDIA_KINDS.contains(kind) && !Markup.isShare(target))
                || (kind.equals("attachedtemplate") && Markup.isOfThisDisk(target));
    }

    private static void refuseProgram(CharSequence field) {
        if (PROGRAM_FIELD.matcher(field).matches()) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_ACTIVE);
        }
    }

    private static String path(String name) {
        return lower(name.replace('\\', '/').replaceFirst("^/+", ""));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Reader of a part's fields, whose text may be in several runs. */
    private static final class FieldReader {

        private final StringBuilder field;
        private boolean inField;

        FieldReader(StringBuilder field) {
            this.field = field;
        }

        void at(XMLStreamReader reader) {
            if (reader.isStartElement()) {
                begin(reader);
            } else if (reader.isEndElement()) {
                inField = false;
            } else if (inField && reader.hasText() && field.length() < MAX_FIELD) {
                field.append(reader.getText());
            }
        }

        private void begin(XMLStreamReader reader) {
            inField = Markup.begins(reader, FIELD_TEXTS);
            if (reader.getLocalName().equals("fldChar")) {
                refuseProgram(field);
                field.setLength(0);
            }
            Markup.attribute(reader, "instr").ifPresent(OfficeOpenXml::refuseProgram);
            boolean acts = Markup.attribute(reader, "action")
                    .filter(action -> PROGRAM_ACTION.matcher(action).matches())
                    .isPresent();
            if (acts || Markup.begins(reader, ACTIVE_ELEMENTS)) {
                throw new EvidenceRejected(EvidenceRejection.EVIDENCE_ACTIVE);
            }
        }
    }
}
