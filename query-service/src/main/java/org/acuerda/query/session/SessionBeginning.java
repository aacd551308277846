package org.acuerda.query.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.session.SessionEvent.RecordedItem;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.acuerda.events.session.SessionEvent.Venue;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;
import org.acuerda.query.session.SessionView.Convocation;
import org.acuerda.query.session.SessionView.Item;
import org.acuerda.query.session.SessionView.ItemOutcome;
import org.acuerda.query.session.SessionView.MinutesLife;
import org.acuerda.query.session.SessionView.Place;

/** The two ways in which a session enters the record: told by a source, or convened. */
final class SessionBeginning {

    private SessionBeginning() {}

    static SessionView recorded(SessionRecorded event, JournalRecord record) {
        Attribution act = Attribution.of(record);
        return new SessionView(
                event.sessionId(),
                event.commissionId(),
                event.kind(),
                event.mandateId(),
                event.ordinal(),
                event.title(),
                SessionStatus.RECORDED,
                event.heldOn(),
                Recorded.notOnRecord(),
                new Place(Recorded.notOnRecord(), Recorded.of(event.venue()), event.city(), Recorded.notOnRecord()),
                Recorded.notOnRecord(),
                event.items().stream().map(item -> item(item, act)).toList(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                MinutesLife.NONE,
                event.items().stream().map(RecordedItem::agreementId).toList(),
                Origin.of(record));
    }

    static SessionView convened(SessionConvened event, JournalRecord record) {
        Convocation convocation = new Convocation(
                event.convenedBy(),
                event.ruleSet(),
                event.calendarVersion(),
                event.timeZone(),
                event.requiredNoticeBusinessDays(),
                event.noticeWaiver(),
                Attribution.of(record),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new SessionView(
                event.sessionId(),
                event.commissionId(),
                event.kind(),
                Recorded.of(event.mandateId()),
                Recorded.of(event.ordinal()),
                null,
                SessionStatus.CONVENED,
                day(event.startsAt(), event.timeZone()),
                Recorded.of(event.startsAt()),
                place(event.venue()),
                Recorded.of(convocation),
                AgendaFold.items(event.agenda(), List.of()),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                MinutesLife.NONE,
                List.of(),
                Origin.of(record));
    }

    /** The day of an instant in the commission's zone, given by its IANA name. */
    static LocalDate day(Instant instant, String timeZone) {
        return LocalDate.ofInstant(instant, ZoneId.of(timeZone));
    }

    static Place place(Venue venue) {
        return new Place(Recorded.of(venue.format()), venue.place(), Recorded.notOnRecord(), venue.link());
    }

    private static Item item(RecordedItem item, Attribution act) {
        return new Item(
                item.itemId(),
                Integer.toString(item.number()),
                Recorded.notOnRecord(),
                item.text(),
                Recorded.notOnRecord(),
                List.of(),
                null,
                new ItemOutcome(Recorded.notOnRecord(), Recorded.of(item.agreementId()), Recorded.notOnRecord(), act));
    }
}
