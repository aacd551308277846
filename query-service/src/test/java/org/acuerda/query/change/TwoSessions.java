package org.acuerda.query.change;

import static org.acuerda.events.Recorded.notOnRecord;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementRescheduled;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.compliance.BodyComplianceEvent.Obligation;
import org.acuerda.events.compliance.BodyComplianceEvent.Party;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReported;
import org.acuerda.events.compliance.BodyComplianceEvent.StepVerified;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.compliance.CompliancePathEvent.Fate;
import org.acuerda.events.compliance.CompliancePathEvent.PathRevised;
import org.acuerda.events.compliance.CompliancePathEvent.StepFate;
import org.acuerda.events.compliance.PathAnchor;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.acuerda.query.Contracts;
import org.acuerda.query.Journal;

/** Facts for the tests of this package, all of one commission unless they say otherwise. */
final class TwoSessions {

    static final String COMMISSION = "com-1";
    static final String FIRST = "ses-1";
    static final String SECOND = "ses-2";
    static final String OLD = "agr-1";
    static final String NEW = "agr-2";
    static final String PATH = "pth-1";
    static final String IVAI = "bod-ivai";
    static final String ITEA = "bod-itea";

    private static final PathAnchor ANCHOR = new PathAnchor(COMMISSION, OLD, "prv-1");
    private static final String AUTHORITY = "Segunda sesión";

    private TwoSessions() {}

    /** A session that adopted one agreement with a path, and closed: records 1 to 4. */
    static Journal afterTheFirst() {
        return Journal.of("2026-03-05", convened(FIRST, 1), adopted(OLD, FIRST), pathDefined(), closed(FIRST));
    }

    static SessionConvened convened(String sessionId, int ordinal) {
        return convened(sessionId, COMMISSION, ordinal);
    }

    static SessionConvened convened(String sessionId, String commissionId, int ordinal) {
        SessionConvened sample = (SessionConvened) Contracts.event("session.convened.v1");
        return new SessionConvened(
                sessionId,
                commissionId,
                sample.kind(),
                sample.mandateId(),
                ordinal,
                OffsetDateTime.parse("2026-03-05T11:00:00-06:00")
                        .plusMonths(ordinal)
                        .toInstant(),
                sample.venue(),
                sample.agenda(),
                sample.convenedBy(),
                sample.ruleSet(),
                sample.calendarVersion(),
                sample.timeZone(),
                sample.requiredNoticeBusinessDays(),
                sample.noticeWaiver());
    }

    static SessionClosed closed(String sessionId) {
        return new SessionClosed(sessionId);
    }

    static AgreementAdopted adopted(String agreementId, String sessionId) {
        return adopted(agreementId, sessionId, COMMISSION);
    }

    static AgreementAdopted adopted(String agreementId, String sessionId, String commissionId) {
        return new AgreementAdopted(
                agreementId,
                commissionId,
                sessionId,
                "itm-1",
                notOnRecord(),
                notOnRecord(),
                LocalDate.of(2026, 3, 5),
                new Proposal(
                        Proposal.Type.RESOLUTIVE,
                        "Se aprueba la ruta.",
                        List.of(),
                        List.of(new Proposal.ResolutivePoint(
                                "pnt-1",
                                "PRIMERO",
                                "Que se remita.",
                                List.of(),
                                Recorded.of(new Term.FixedDate(LocalDate.of(2026, 4, 30))),
                                notOnRecord())),
                        List.of(),
                        notOnRecord(),
                        false));
    }

    static FollowUpRecorded followedUp(String agreementId, ReportedStatus status) {
        return new FollowUpRecorded(
                agreementId, "fup-" + status, notOnRecord(), status, "Se informa.", List.of(), notOnRecord());
    }

    static AgreementRescheduled rescheduled(LocalDate from, LocalDate to) {
        return new AgreementRescheduled(OLD, "pnt-1", from, to, "Periodo electoral", AUTHORITY);
    }

    static PathRevised pathRevised() {
        return new PathRevised(
                PATH,
                ANCHOR,
                2,
                List.of(step("stp-a"), step("stp-b")),
                List.of(new StepFate("stp-a", Fate.KEPT), new StepFate("stp-b", Fate.ADDED)),
                List.of(IVAI, ITEA),
                "Falta un paso",
                AUTHORITY);
    }

    static DomainEvent reported(String bodyId) {
        return new StepReported(
                id(bodyId),
                on(bodyId),
                "stp-a",
                "rep-" + bodyId,
                1,
                "Se hizo",
                List.of(),
                new Party("enlace", Recorded.of(bodyId)));
    }

    static DomainEvent verified(String bodyId) {
        return new StepVerified(
                id(bodyId), on(bodyId), "stp-a", "rep-" + bodyId, new Party("revisora", notOnRecord()), notOnRecord());
    }

    private static CompliancePathDefined pathDefined() {
        return new CompliancePathDefined(
                PATH, ANCHOR, "Ruta", notOnRecord(), List.of(step("stp-a")), List.of(IVAI, ITEA), "Primera sesión");
    }

    private static PathStep step(String stepId) {
        return new PathStep(
                stepId,
                1,
                stepId,
                stepId,
                PathStep.ReportedBy.OBLIGED_BODY,
                "Documento",
                notOnRecord(),
                1,
                "Fuente",
                true);
    }

    private static String id(String bodyId) {
        return "bcp-" + PATH + "-" + bodyId;
    }

    private static Obligation on(String bodyId) {
        return new Obligation(PATH, ANCHOR, bodyId);
    }
}
