package org.acuerda.query.formalization;

import static org.acuerda.query.form.field.Requiredness.OPTIONAL;
import static org.acuerda.query.form.field.Requiredness.REQUIRED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.Roll;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.Field.Choice;
import org.acuerda.query.form.field.Field.Document;
import org.acuerda.query.form.field.Field.LongText;
import org.acuerda.query.form.field.Field.Several;
import org.acuerda.query.form.field.Field.Text;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.Option;
import org.acuerda.query.membership.CommissionView.Member;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.session.SessionDetails;
import org.acuerda.query.session.SessionFilter;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.Sessions;
import org.springframework.stereotype.Component;

/** Forms of the minutes: each step with its document, whose bytes are identified by their hash from then on. */
@Component
final class MinutesForms implements ActForms.Contribution {

    private static final String DOCUMENT = "document";

    private final Sessions sessions;
    private final Membership membership;

    MinutesForms(Sessions sessions, Membership membership) {
        this.sessions = sessions;
        this.membership = membership;
    }

    @Override
    public List<ActForm> forms() {
        Field document = new Document(DOCUMENT, REQUIRED);
        return List.of(
                form("draft-minutes", document),
                form(
                        "observe-minutes",
                        new Choice("memberId", REQUIRED, this::observers),
                        new LongText("observation", REQUIRED)),
                form("approve-minutes", new Choice("approvedInSessionId", REQUIRED, this::approving), document)
                        .afterReview(),
                form("sign-minutes", new Several("signatoryIds", REQUIRED, this::attended), document),
                form("publish-minutes", new Text("publishedIn", REQUIRED), new Text("address", OPTIONAL), document)
                        .afterReview());
    }

    private static ActForm form(String act, Field... fields) {
        return ActForm.of("sessions", act, fields);
    }

    /** Members who attended, and the other members in office. */
    private List<Option> observers(FormContext context) {
        Stream<String> inOffice = session(context).stream()
                .flatMap(session -> membership.commission(session.designation().commissionId()).stream())
                .flatMap(commission -> commission.view().members().stream())
                .filter(Member::isInOffice)
                .map(Member::memberId);
        return people(Stream.concat(seated(context), inOffice), context);
    }

    private List<Option> attended(FormContext context) {
        return people(seated(context), context);
    }

    /** Later sessions of the commission that opened and were called to approve minutes. */
    private List<Option> approving(FormContext context) {
        return session(context).stream()
                .flatMap(minuted ->
                        sessions
                                .find(SessionFilter.of(minuted.designation().commissionId()), Slice.most())
                                .items()
                                .stream()
                                .map(Projected::view)
                                .filter(later -> later.schedule()
                                                .heldOn()
                                                .isAfter(minuted.schedule().heldOn())
                                        && approvesMinutes(later)))
                .map(later -> new Option(later.sessionId(), context.words().sessionWithDay(later.reference())))
                .toList();
    }

    private static boolean approvesMinutes(SessionView session) {
        return session.attendance().quorum().stream().anyMatch(SessionView.QuorumCount::reached)
                && session.business().agenda().stream()
                        .flatMap(item -> item.matter().known().stream())
                        .anyMatch(matter -> matter == Matter.MINUTES_APPROVAL);
    }

    /** The people who filled a seat; guests sign nothing. */
    private Stream<String> seated(FormContext context) {
        return session(context).stream()
                .flatMap(session -> session.attendance().valid().stream())
                .map(SessionView.RollEntry::entry)
                .filter(entry -> entry instanceof Roll.Arrival arrival && arrival.quality() != Roll.Quality.GUEST)
                .map(Roll.Entry::attendeeId);
    }

    private static List<Option> people(Stream<String> ids, FormContext context) {
        return ids.distinct()
                .map(id -> new Option(id, context.names().person(id).text()))
                .toList();
    }

    private Optional<SessionView> session(FormContext context) {
        return sessions.byId(context.subjectId()).map(SessionDetails::view);
    }
}
