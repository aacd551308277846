package org.acuerda.query.page.log;

import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.document.SourceDocumentEvent;
import org.acuerda.events.meeting.WorkingMeetingEvent;
import org.acuerda.events.provision.ProvisionEvent;
import org.acuerda.events.remark.RemarkEvent;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.workplan.WorkPlanEvent;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;

/**
 * Text of the journal's records: makes a sentence of each event. Each event type has one pattern per language, under
 * its published name in {@code sentences_<language>.properties}.
 */
public final class Sentences {

    private static final String BUNDLE = "org.acuerda.query.page.log.sentences";

    /** Endings of a complete sentence; other sentences get a full stop. */
    private static final Set<String> CLOSED = Set.of(".", "!", "?", "…");

    private final NameResolver names;
    private final ResourceBundle patterns;
    private final Locale locale;

    /** Sentences in the language of the names. */
    public Sentences(NameResolver names) {
        this.names = names;
        this.locale = names.words().language().locale();
        this.patterns = patterns(locale);
    }

    /** The patterns of a language, without falling back to the machine's language. */
    public static ResourceBundle patterns(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The sentence of an event. */
    public Sentence of(DomainEvent event) {
        String pattern = patterns.getString(EventCatalog.standard().of(event).published());
        return filled(pattern, arguments(event));
    }

    /** What is filled into the pattern of an event: texts of the record as {@link Link#told}, words of the page as text. */
    List<Object> arguments(DomainEvent event) {
        return switch (event) {
            case CommissionEvent recorded -> CommissionSentenceArguments.of(recorded, names);
            case SessionEvent recorded -> SessionSentenceArguments.of(recorded, names);
            case AgreementEvent recorded -> AgreementSentenceArguments.of(recorded, names);
            case CompliancePathEvent recorded -> ComplianceSentenceArguments.of(recorded, names);
            case BodyComplianceEvent recorded -> ComplianceSentenceArguments.of(recorded, names);
            case ProvisionEvent recorded -> RegisterSentenceArguments.of(recorded, names);
            case BodyEvent recorded -> RegisterSentenceArguments.of(recorded, names);
            case WorkPlanEvent recorded -> RegisterSentenceArguments.of(recorded, names);
            case ActivityEvent recorded -> RegisterSentenceArguments.of(recorded, names);
            case WorkingMeetingEvent recorded -> RegisterSentenceArguments.of(recorded, names);
            case SourceDocumentEvent recorded -> RegisterSentenceArguments.of(recorded, names);
            case RemarkEvent recorded -> RegisterSentenceArguments.of(recorded, names);
            default -> throw new IllegalArgumentException("No sentence is made for " + event.getClass());
        };
    }

    private Sentence filled(String pattern, List<Object> arguments) {
        Object[] texts = arguments.stream()
                .map(argument -> argument instanceof Link link ? link.text() : argument.toString())
                .toArray();
        AttributedCharacterIterator filled = new MessageFormat(pattern, locale).formatToCharacterIterator(texts);
        List<Link> pieces = new ArrayList<>();
        while (filled.getIndex() < filled.getEndIndex()) {
            int end = filled.getRunLimit(MessageFormat.Field.ARGUMENT);
            Object place = filled.getAttribute(MessageFormat.Field.ARGUMENT);
            String text = next(filled, end);
            pieces.add(
                    place instanceof Integer number && arguments.get(number) instanceof Link link
                            ? link.withText(text)
                            : Link.plain(text));
        }
        if (!CLOSED.contains(last(pieces))) {
            pieces.add(Link.plain("."));
        }
        return new Sentence(pieces);
    }

    private static String last(List<Link> pieces) {
        String text = pieces.getLast().text().strip();
        return text.isEmpty() ? "" : text.substring(text.length() - 1);
    }

    private static String next(CharacterIterator text, int end) {
        StringBuilder piece = new StringBuilder();
        for (char letter = text.current(); text.getIndex() < end; letter = text.next()) {
            piece.append(letter);
        }
        return piece.toString();
    }
}
