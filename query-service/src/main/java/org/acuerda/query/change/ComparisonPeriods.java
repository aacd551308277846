package org.acuerda.query.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.session.SessionEvent.QuorumNotReached;
import org.acuerda.events.session.SessionEvent.SessionCancelled;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionConcluded;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.change.PeriodLimit.Manner;
import org.acuerda.query.membership.CommissionZones;
import org.acuerda.query.membership.Zones;
import org.acuerda.query.record.JournalLine;
import org.acuerda.query.record.RecordFilter;
import org.acuerda.query.record.RecordFilterBuilder;
import org.acuerda.query.record.Records;
import org.acuerda.query.session.SessionDetails;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Queries of comparison periods: the records of some days, or those after the one that ended the earlier session, up to
 * the one that ended the later. The decisions of a session therefore count as its own changes and never as those of the next.
 */
@Component
final class ComparisonPeriods {

    /** Types of events that may end a session. */
    private static final List<String> ENDS = published(Set.of(
            SessionRecorded.class,
            SessionCancelled.class,
            QuorumNotReached.class,
            SessionClosed.class,
            SessionConcluded.class));

    /** Types of events that record a historic session. */
    private static final List<String> HISTORIC =
            published(Set.of(SessionRecorded.class, AgreementRecorded.class, InformativeAgreementRecorded.class));

    private static final String NEWEST_FIRST = "-position";

    private final Sessions sessions;
    private final Records records;
    private final Freshness freshness;
    private final CommissionZones zones;

    ComparisonPeriods(Sessions sessions, Records records, Freshness freshness, CommissionZones zones) {
        this.sessions = sessions;
        this.records = records;
        this.freshness = freshness;
        this.zones = zones;
    }

    /**
     * The comparison period between two sessions, in either order.
     *
     * @param other null for the session of the same commission that ended last before this one
     * @throws InvalidQuery with PARAMETER_INVALID when the other is not a session of the same commission
     */
    Optional<ComparisonPeriod> between(String sessionId, @Nullable String other) {
        long newest = freshness.asOf().position();
        return view(sessionId)
                .map(session -> other == null
                        ? sincePrevious(session, newest)
                        : ordered(session, sibling(session, other), newest));
    }

    private ComparisonPeriod sincePrevious(SessionView session, long newest) {
        PeriodLimit later = upTo(session, newest);
        return new ComparisonPeriod(
                session.designation().commissionId(),
                previous(session, later.position()).orElse(null),
                later);
    }

    private SessionView sibling(SessionView session, String other) {
        return view(other)
                .filter(found -> found.designation()
                        .commissionId()
                        .equals(session.designation().commissionId()))
                .orElseThrow(() -> new InvalidQuery(
                        InvalidQuery.Code.PARAMETER_INVALID,
                        "since",
                        other,
                        "/api/v1/sessions?commission=" + session.designation().commissionId()));
    }

    /** Of two sessions that have not ended, the one convened first is the earlier. */
    private ComparisonPeriod ordered(SessionView one, SessionView other, long newest) {
        List<SessionView> sorted = Stream.of(one, other)
                .sorted(Comparator.<SessionView>comparingLong(session ->
                                end(session).map(PeriodLimit::position).orElse(Long.MAX_VALUE))
                        .thenComparingLong(this::firstRecord))
                .toList();
        SessionView earlier = sorted.getFirst();
        PeriodLimit from = end(earlier).orElseGet(() -> PeriodLimit.of(earlier, Manner.CONVENED, firstRecord(earlier)));
        return new ComparisonPeriod(one.designation().commissionId(), from, upTo(sorted.getLast(), newest));
    }

    /**
     * The comparison period of some days, as they begin and end for a commission.
     *
     * @param commissionId null for all, by the days of the service
     * @param from first day; null for the first record
     * @param to last day; null for the newest record
     */
    ComparisonPeriod ofDays(@Nullable String commissionId, @Nullable LocalDate from, @Nullable LocalDate to) {
        long newest = freshness.asOf().position();
        Zones now = zones.now();
        ToLongFunction<LocalDate> lastBefore =
                day -> Math.min(newest, records.lastBefore(now.startOf(day, commissionId)));
        return new ComparisonPeriod(
                commissionId,
                from == null ? null : PeriodLimit.of(from, Manner.DAY_BEGAN, lastBefore.applyAsLong(from)),
                to == null || !to.isBefore(now.today(commissionId))
                        ? PeriodLimit.now(newest)
                        : PeriodLimit.of(to, Manner.DAY_ENDED, lastBefore.applyAsLong(to.plusDays(1))));
    }

    private PeriodLimit upTo(SessionView session, long newest) {
        return end(session).orElseGet(() -> PeriodLimit.of(session, Manner.GOING_ON, newest));
    }

    private Optional<PeriodLimit> end(SessionView session) {
        return switch (session.status()) {
            case CONVENED, SECOND_CALL, IN_SESSION, IN_RECESS -> Optional.empty();
            case RECORDED -> Optional.of(PeriodLimit.of(session, Manner.TOLD, lastHistoricRecord(session)));
            case WITHOUT_QUORUM ->
                Optional.of(PeriodLimit.of(
                        session,
                        Manner.WITHOUT_QUORUM,
                        session.attendance().quorum().getLast().act().position()));
            case CANCELLED ->
                Optional.of(PeriodLimit.of(
                        session,
                        Manner.CALLED_OFF,
                        Objects.requireNonNull(session.closure().cancellation())
                                .act()
                                .position()));
            case CLOSED, CONCLUDED ->
                Optional.of(PeriodLimit.of(
                        session,
                        Manner.ENDED,
                        Objects.requireNonNull(session.closure().end()).act().position()));
        };
    }

    /** The first record of a session. */
    private long firstRecord(SessionView session) {
        return first(RecordFilter.ofSubject(session.sessionId()), Slice.first(1));
    }

    /** The last historic record of a session or of its agreements. */
    private long lastHistoricRecord(SessionView session) {
        return first(
                RecordFilterBuilder.builder()
                        .session(session.sessionId())
                        .type(HISTORIC)
                        .build(),
                new Slice(NEWEST_FIRST, 1, null));
    }

    private long first(RecordFilter filter, Slice slice) {
        return records.find(filter, slice).items().getFirst().record().position();
    }

    /** The session of the same commission that ended last before a record. */
    private Optional<PeriodLimit> previous(SessionView session, long position) {
        RecordFilter ends =
                RecordFilterBuilder.builder().to(position - 1).type(ENDS).build();
        @Nullable String cursor = null;
        do {
            Listing<JournalLine> slice = records.find(ends, new Slice(NEWEST_FIRST, null, cursor));
            Optional<PeriodLimit> found = slice.items().stream()
                    .flatMap(line -> sibling(line, session).stream())
                    .filter(end -> end.position() < position)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            cursor = slice.next();
        } while (cursor != null);
        return Optional.empty();
    }

    /** The limit of the session that a record ended, if it is another one of the same commission. */
    private Optional<PeriodLimit> sibling(JournalLine line, SessionView session) {
        return view(line.record().subject())
                .filter(found -> found.designation()
                        .commissionId()
                        .equals(session.designation().commissionId()))
                .filter(found -> !found.sessionId().equals(session.sessionId()))
                .flatMap(this::end);
    }

    private Optional<SessionView> view(String sessionId) {
        return sessions.byId(sessionId).map(SessionDetails::view);
    }

    private static List<String> published(Set<Class<? extends DomainEvent>> events) {
        return EventCatalog.standard().types().stream()
                .filter(type -> events.contains(type.type()))
                .map(EventType::published)
                .toList();
    }
}
