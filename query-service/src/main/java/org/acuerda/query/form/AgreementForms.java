package org.acuerda.query.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.page.Names;
import org.acuerda.query.session.SessionFilter;
import org.acuerda.query.session.Sessions;
import org.springframework.stereotype.Component;

/** The forms of what is done to an agreement once it is adopted. */
@Component
final class AgreementForms implements ActForms.Contribution {

    private static final String COLLECTION = "agreements";

    private final Agreements agreements;
    private final Sessions sessions;

    AgreementForms(Agreements agreements, Sessions sessions) {
        this.agreements = agreements;
        this.sessions = sessions;
    }

    @Override
    public List<ActForm> forms() {
        return List.of(ActForm.of(
                        COLLECTION,
                        "record-follow-up",
                        new Field.Fresh("followUpId", "fup"),
                        new Field.Choice("pointId", Presence.OPTIONAL, this::points),
                        new Field.Choice("status", Presence.REQUIRED, Choices.of(List.of(ReportedStatus.values()))),
                        new Field.LongText("narrative", Presence.REQUIRED),
                        new Field.Several("evidenceIds", Presence.OPTIONAL, this::evidence),
                        new Field.Choice("sessionId", Presence.OPTIONAL, this::sessions))
                .blaming("narrative", "FOLLOW_UP_INCOMPLETE")
                .blaming("pointId", "POINT_UNKNOWN")
                .blaming("evidenceIds", "EVIDENCE_UNKNOWN", "EVIDENCE_DOUBLED", "EVIDENCE_MISSING"));
    }

    private List<Option> points(FormContext context) {
        return options(context, agreement -> agreement.points().stream()
                .map(point -> new Option(point.pointId(), Names.shortened(point.number() + ". " + point.text()))));
    }

    private List<Option> evidence(FormContext context) {
        return options(context, agreement -> agreement.evidence().stream()
                .map(attached -> attached.evidence().evidenceId())
                .map(id -> new Option(id, context.names().evidence(agreement, id))));
    }

    private List<Option> sessions(FormContext context) {
        return sessions.find(SessionFilter.all(), Slice.most()).items().stream()
                .map(session -> new Option(
                        session.view().sessionId(),
                        context.words().sessionWithDay(session.view().reference())))
                .toList();
    }

    private List<Option> options(FormContext context, Function<AgreementView, Stream<Option>> found) {
        return agreements.byId(context.subjectId()).stream()
                .flatMap(agreement -> found.apply(agreement.view()))
                .toList();
    }
}
