package org.acuerda.query.feed;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.acuerda.query.language.Language;

/** Text of an Atom feed (RFC 4287), with the links between its slices of RFC 5005. */
final class AtomText {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TYPE = "application/atom+xml";
    private static final String PAGE = "text/html";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private AtomText() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /**
     * Value: the feed's elements around its entries.
     *
     * @param id the same for ever, whatever the address
     * @param subtitle the state of the subject today; empty where the feed says none
     * @param author the keeper of the record
     * @param self address of this slice
     * @param first address of the first slice
     * @param next address of the following, older slice; empty at the end
     * @param page address of the page with the same content
     */
    record Head(
            String id,
            String title,
            String subtitle,
            Instant updated,
            String author,
            Language language,
            String self,
            String first,
            String next,
            String page) {}

    /**
     * Value: the entry of one record.
     *
     * @param id the same for ever
     * @param page address of the record's page
     * @param subject address of the page of its subject; empty where there is none
     */
    record Entry(
            String id,
            String title,
            Instant recordedAt,
            String author,
            String type,
            String typeInWords,
            String summary,
            String page,
            String subject) {}

    static String of(Head head, List<Entry> entries) {
        try {
            AtomText atom = new AtomText();
            atom.write(head, entries);
            return atom.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Text in memory cannot fail to be written", impossible);
        }
    }

    private void write(Head head, List<Entry> entries) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", head.language().locale().toLanguageTag());
        element("id", head.id());
        element("title", head.title());
        if (!head.subtitle().isEmpty()) {
            element("subtitle", head.subtitle());
        }
        element("updated", head.updated().toString());
        author(head.author());
        element("generator", "Acuerda");
        link("self", TYPE, head.self());
        link("alternate", PAGE, head.page());
        link("first", TYPE, head.first());
        if (!head.next().isEmpty()) {
            link("next", TYPE, head.next());
        }
        for (Entry entry : entries) {
            write(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("updated", entry.recordedAt().toString());
        element("published", entry.recordedAt().toString());
        author(entry.author());
        link("alternate", PAGE, entry.page());
        if (!entry.subject().isEmpty()) {
            link("related", PAGE, entry.subject());
        }
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.type());
        xml.writeAttribute("label", XmlText.clean(entry.typeInWords()));
        element("summary", entry.summary());
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", XmlText.clean(address));
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.clean(content));
        xml.writeEndElement();
    }
}
