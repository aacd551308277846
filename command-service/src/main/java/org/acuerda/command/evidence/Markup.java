package org.acuerda.command.evidence;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reader of the markup in office documents. */
final class Markup {

    private static final XMLInputFactory FACTORY = factory();

    /** Schemes of addresses that open a page, a message or a file, and run nothing. */
    private static final Set<String> HARMLESS = Set.of("http", "https", "ftp", "mailto", "tel", "file");

    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]+):");
    private static final Pattern OF_THIS_DISK =
            Pattern.compile("(?i)(file:///)?[a-z]:[/\\\\].*|(?![/\\\\])[^\\\\:?%]*");
    private static final Pattern ESCAPED_LETTER = Pattern.compile("(?i)%(?!5c|2f|3a)[0-9a-f]{2}");

    private Markup() {}

    /**
     * Reads all of a part.
     *
     * @param each called at every event of the reader
     * @throws EvidenceRejected when it is not well-formed, or declares entities
     */
    static void read(InputStream content, Consumer<XMLStreamReader> each) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(content);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    throw new EvidenceRejected(EvidenceRejection.EVIDENCE_UNSAFE);
                }
                each.accept(reader);
            }
        } catch (XMLStreamException malformed) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_DAMAGED);
        }
    }

    /** Value of an attribute in whatever namespace; empty where the element has none. */
    static Optional<String> attribute(XMLStreamReader reader, String name) {
        return IntStream.range(0, reader.getAttributeCount())
                .filter(index -> reader.getAttributeLocalName(index).equals(name))
                .mapToObj(reader::getAttributeValue)
                .findFirst();
    }

    /** Whether an address names a file on the disk of whoever opens the document, which no stranger can have put there. */
    static boolean isOfThisDisk(String address) {
        return OF_THIS_DISK
                .matcher(ESCAPED_LETTER.matcher(address).replaceAll("_"))
                .matches();
    }

    /** Whether an address makes the machine that opens the document log on to another. */
    static boolean isShare(String address) {
        String plain = address.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("//") || (plain.matches("file:/*//[^/].*") && !plain.matches("file:///[^/].*"));
    }

    /** Whether an address opens something, and does not run it. */
    static boolean isHarmless(String address) {
        return SCHEME.matcher(address.strip())
                .results()
                .map(scheme -> scheme.group(1).toLowerCase(Locale.ROOT))
                .allMatch(HARMLESS::contains);
    }

    /** Whether the reader is at the beginning of an element of one of these names. */
    static boolean begins(XMLStreamReader reader, Set<String> names) {
        return reader.isStartElement() && names.contains(reader.getLocalName());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
