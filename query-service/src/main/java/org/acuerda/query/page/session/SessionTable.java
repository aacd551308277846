package org.acuerda.query.page.session;

import org.acuerda.events.Provenance;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.session.Minutes;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.download.Columns;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.acuerda.query.session.SessionFilter;
import org.acuerda.query.session.SessionStatus;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.Sessions;
import org.springframework.stereotype.Component;

/** Source of the table of sessions. */
@Component
final class SessionTable implements ListTable<SessionView> {

    private final Sessions sessions;

    SessionTable(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String address() {
        return "/sesiones";
    }

    @Override
    public Listing<SessionView> find(TableRequest request, Slice slice) {
        return sessions.find(request.filter(SessionFilter.class), slice).map(Projected::view);
    }

    @Override
    public NameResolver namesFor(SessionView session, NameResolver names) {
        return names.inZoneOf(session.sessionId());
    }

    @Override
    public Columns<SessionView> columns(TableRequest request) {
        return Columns.<SessionView>of(request)
                .text("sessionId", (session, names) -> session.sessionId())
                .text("session", (session, names) -> names.words().session(session))
                .choice("kind", CommissionEvent.Kind.class, (session, names) -> session.designation()
                        .kind())
                .number("ordinal", (session, names) -> session.designation().ordinal())
                .choice("sessionStatus", SessionStatus.class, (session, names) -> session.status())
                .day("heldOn", (session, names) -> session.schedule().heldOn())
                .moment("startsAt", (session, names) -> session.schedule().startsAt())
                .zone()
                .text("place", (session, names) -> NameResolver.place(session))
                .number(
                        "agreements",
                        (session, names) -> session.outcome().agreementIds().size())
                .choice("minutes", Minutes.Stage.class, (session, names) -> session.outcome()
                        .minutes()
                        .stage())
                .choice("provenance", Provenance.class, (session, names) -> session.origin()
                        .provenance())
                .text("commissionId", (session, names) -> session.designation().commissionId())
                .page((session, names) ->
                        names.at(session.sessionId(), session.designation().commissionId()));
    }
}
