package org.acuerda.query.convening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.form.field.NextStep;
import org.acuerda.query.formalization.Formalization;
import org.acuerda.query.formalization.MinutesStep;
import org.acuerda.query.membership.CommissionZones;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.SessionView.Convocation;
import org.acuerda.query.session.Sessions;
import org.springframework.stereotype.Component;

/** Query of the tasks of a session, and which of them comes next. */
@Component("sessionTasks")
final class SessionTasks implements NextStep.Contribution {

    private static final String SESSION = "ses-";

    private final Sessions sessions;
    private final Membership membership;
    private final Agreements agreements;
    private final CommissionZones zones;

    SessionTasks(Sessions sessions, Membership membership, Agreements agreements, CommissionZones zones) {
        this.sessions = sessions;
        this.membership = membership;
        this.agreements = agreements;
        this.zones = zones;
    }

    /** Every task of a session; none of a historic one, which was not convened here. */
    public List<SessionTask> of(SessionView session) {
        return session.schedule().convocation().known().stream()
                .flatMap(call -> tasks(session, call).stream())
                .toList();
    }

    private List<SessionTask> tasks(SessionView session, Convocation call) {
        String commissionId = session.designation().commissionId();
        return membership.commission(commissionId).stream()
                .flatMap(commission -> SessionTask.of(
                        session,
                        new Recipients(Recipient.of(session, call, commission.view())),
                        after(session),
                        zones.now().today(commissionId))
                        .stream())
                .toList();
    }

    private Formalization after(SessionView session) {
        return Formalization.of(
                session,
                session.closure().end() == null
                        ? List.of()
                        : agreements
                                .find(AgreementFilter.ofSession(session.sessionId()), Slice.most())
                                .items());
    }

    @Override
    public List<NextStep> on(String subjectId) {
        return Optional.of(subjectId).filter(id -> id.startsWith(SESSION)).flatMap(sessions::byId).stream()
                .map(found -> found.view())
                .flatMap(session -> of(session).stream()
                        .filter(task -> task.state() == SessionTask.State.NEXT)
                        .flatMap(task -> steps(task.kind(), session)))
                .toList();
    }

    private Stream<NextStep> steps(SessionTask.Kind next, SessionView session) {
        String id = session.sessionId();
        return switch (next) {
            case CONVENE -> Stream.of();
            case SEND -> Stream.of(new NextStep.Act("sessions", id, "send-call"));
            case ACKNOWLEDGE -> Stream.of(new NextStep.Act("sessions", id, "acknowledge-call"));
            case HOLD ->
                zones.now()
                                .today(session.designation().commissionId())
                                .isBefore(session.schedule().heldOn())
                        ? Stream.of()
                        : Stream.of(new NextStep.Page(id, next.below(), "desk.open"));
            case MINUTES, NOTIFY -> afterwards(next, session);
        };
    }

    /** On the page where all of it is done, its next act. */
    private Stream<NextStep> afterwards(SessionTask.Kind next, SessionView session) {
        Formalization after = after(session);
        Stream<NextStep> minutes = after.next().stream()
                .map(MinutesStep::act)
                .map(act -> new NextStep.Act("sessions", session.sessionId(), act));
        Stream<NextStep> notices =
                after.firstUntold().stream().map(agreementId -> new NextStep.Act("agreements", agreementId, "notify"));
        return Stream.of(
                        Stream.<NextStep>of(new NextStep.Page(session.sessionId(), next.below(), "formal.see")),
                        minutes,
                        notices)
                .flatMap(steps -> steps);
    }
}
