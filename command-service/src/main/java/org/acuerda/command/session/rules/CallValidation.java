package org.acuerda.command.session.rules;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.command.decision.Rejection;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Agenda.Item;
import org.acuerda.events.session.SessionEvent.Venue;

/** Rules of a call's contents: it says where the session is and what it is about. */
public final class CallValidation {

    /** How far ahead a session can be called; a later date must be a slip. */
    public static final Duration MAX_LEAD_TIME = Duration.ofDays(366);

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private CallValidation() {}

    /** Why a venue does not say where to go: a place for those in the room, a link for those who are not. */
    public static Optional<Rejection> refusal(Venue venue) {
        boolean saysWhere =
                switch (venue.format()) {
                    case IN_PERSON -> hasText(venue.place());
                    case REMOTE -> hasText(venue.link());
                    case MIXED -> hasText(venue.place()) && hasText(venue.link());
                };
        return saysWhere ? Optional.empty() : Optional.of(Rejection.of(SessionRejection.VENUE_INCOMPLETE));
    }

    /** Why an agenda cannot be worked through. */
    public static Optional<Rejection> refusal(Agenda agenda) {
        if (agenda.items().isEmpty()) {
            return Optional.of(Rejection.of(SessionRejection.AGENDA_EMPTY));
        }
        return doubled(agenda.items().stream().map(Item::itemId).toList())
                .or(() -> doubled(agenda.items().stream().map(Item::number).toList()))
                .map(twice -> Rejection.of(SessionRejection.ITEM_DOUBLED, twice))
                .or(() -> agenda.items().stream()
                        .flatMap(item -> refusal(item, agenda).stream())
                        .findFirst());
    }

    /** Whether a document has a name and a hash, by which its bytes are known. */
    static boolean isComplete(Proposal.Document document) {
        return !document.name().isBlank() && SHA_256.matcher(document.sha256()).matches();
    }

    private static Optional<Rejection> refusal(Item item, Agenda agenda) {
        if (Stream.of(item.itemId(), item.number(), item.title()).anyMatch(String::isBlank)) {
            return Optional.of(Rejection.of(SessionRejection.ITEM_INCOMPLETE, item.number()));
        }
        boolean parentMissing = item.parentId()
                .known()
                .filter(parent -> parent.equals(item.itemId())
                        || agenda.items().stream()
                                .noneMatch(other -> other.itemId().equals(parent)))
                .isPresent();
        if (parentMissing) {
            return Optional.of(Rejection.of(SessionRejection.PARENT_UNKNOWN, item.number()));
        }
        return item.documents().stream()
                .filter(document -> !isComplete(document))
                .findFirst()
                .map(document -> Rejection.of(SessionRejection.DOCUMENT_INCOMPLETE, document.name()));
    }

    /** A value that occurs twice. */
    static Optional<String> doubled(List<String> values) {
        Map<String, Integer> times = new HashMap<>();
        return values.stream()
                .filter(value -> times.merge(value, 1, Integer::sum) == 2)
                .findFirst();
    }

    private static boolean hasText(Recorded<String> text) {
        return text.known().filter(known -> !known.isBlank()).isPresent();
    }
}
