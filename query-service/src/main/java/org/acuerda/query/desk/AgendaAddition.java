package org.acuerda.query.desk;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.acuerda.events.session.Agenda;
import org.acuerda.query.session.SessionView;

/**
 * Value: the one item that can be added to an agenda: the review of agreements where the call lacks it and agreements
 * are open, else a matter of general business.
 *
 * @param parentId the item of general business; empty for an item of its own
 */
record AgendaAddition(String itemId, String number, Agenda.Matter matter, String parentId) {

    static Optional<AgendaAddition> to(SessionView session) {
        boolean lacksReview = !session.deliberation().reviewList().isEmpty()
                && items(session, Agenda.Matter.AGREEMENT_REVIEW).findAny().isEmpty();
        if (lacksReview) {
            long own = session.business().agenda().stream()
                    .filter(item -> item.parentId().known().isEmpty())
                    .count();
            return Optional.of(of(Long.toString(own + 1), Agenda.Matter.AGREEMENT_REVIEW, ""));
        }
        return items(session, Agenda.Matter.GENERAL_BUSINESS)
                .filter(item ->
                        item.outcome() == null && item.parentId().known().isEmpty())
                .findFirst()
                .map(parent -> of(nextUnder(session, parent), Agenda.Matter.SUBSTANTIVE, parent.itemId()));
    }

    private static AgendaAddition of(String number, Agenda.Matter matter, String parentId) {
        return new AgendaAddition("itm-" + UUID.randomUUID(), number, matter, parentId);
    }

    private static String nextUnder(SessionView session, SessionView.Item parent) {
        long under = session.business().agenda().stream()
                .filter(item -> item.parentId().known().equals(Optional.of(parent.itemId())))
                .count();
        return parent.number() + "." + (under + 1);
    }

    private static Stream<SessionView.Item> items(SessionView session, Agenda.Matter matter) {
        return session.business().agenda().stream()
                .filter(item -> item.matter().known().filter(matter::equals).isPresent());
    }
}
