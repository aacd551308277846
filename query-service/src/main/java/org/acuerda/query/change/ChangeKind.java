package org.acuerda.query.change;

import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.AgreementElevated;
import org.acuerda.events.agreement.AgreementEvent.AgreementFulfilled;
import org.acuerda.events.agreement.AgreementEvent.AgreementNotified;
import org.acuerda.events.agreement.AgreementEvent.AgreementPublished;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementReopened;
import org.acuerda.events.agreement.AgreementEvent.AgreementRescheduled;
import org.acuerda.events.agreement.AgreementEvent.AgreementSuperseded;
import org.acuerda.events.agreement.AgreementEvent.CouncilAnswered;
import org.acuerda.events.agreement.AgreementEvent.DueDateSet;
import org.acuerda.events.agreement.AgreementEvent.EvidenceAttached;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.FollowUpReviewed;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.NoticeAcknowledged;
import org.acuerda.events.agreement.AgreementEvent.OfficialKeyGiven;
import org.acuerda.events.agreement.AgreementEvent.ResponsibleAssigned;
import org.acuerda.events.agreement.AgreementEvent.TermStarted;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.BodyComplianceEvent.BodyTermStarted;
import org.acuerda.events.compliance.BodyComplianceEvent.ContestResolved;
import org.acuerda.events.compliance.BodyComplianceEvent.StepContested;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReported;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReturned;
import org.acuerda.events.compliance.BodyComplianceEvent.StepVerified;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.compliance.CompliancePathEvent.PathClosed;
import org.acuerda.events.compliance.CompliancePathEvent.PathContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathDecisionRequired;
import org.acuerda.events.compliance.CompliancePathEvent.PathRemapped;
import org.acuerda.events.compliance.CompliancePathEvent.PathRevised;
import org.acuerda.events.compliance.CompliancePathEvent.StepTermStarted;

/** What a record changed, as people count it; in the order in which they ask. */
public enum ChangeKind {
    ADOPTED,
    FULFILLED,
    CANCELLED,
    REOPENED,
    SUPERSEDED,
    FOLLOW_UP,
    REVIEW,
    RESCHEDULED,
    /** A date was set, or a term began to run. */
    TERM,
    PATH_DEFINED,
    PATH_REVISED,
    PATH_QUESTION,
    PATH_DECIDED,
    PATH_CLOSED,
    STEP_REPORTED,
    STEP_VERIFIED,
    STEP_RETURNED,
    STEP_CONTESTED,
    CONTEST_RESOLVED,
    /** What leaves the standing as it is: notices, keys, evidence, those responsible, the Council. */
    OTHER;

    static ChangeKind of(AgreementEvent event) {
        return switch (event) {
            case AgreementAdopted told -> ADOPTED;
            case AgreementRecorded told -> ADOPTED;
            case InformativeAgreementRecorded told -> ADOPTED;
            case AgreementFulfilled told -> FULFILLED;
            case AgreementCancelled told -> CANCELLED;
            case AgreementReopened told -> REOPENED;
            case AgreementSuperseded told -> SUPERSEDED;
            case FollowUpRecorded told -> FOLLOW_UP;
            case FollowUpReviewed told -> REVIEW;
            case AgreementRescheduled told -> RESCHEDULED;
            case DueDateSet told -> TERM;
            case TermStarted told -> TERM;
            case OfficialKeyGiven told -> OTHER;
            case AgreementNotified told -> OTHER;
            case NoticeAcknowledged told -> OTHER;
            case AgreementPublished told -> OTHER;
            case ResponsibleAssigned told -> OTHER;
            case EvidenceAttached told -> OTHER;
            case AgreementElevated told -> OTHER;
            case CouncilAnswered told -> OTHER;
        };
    }

    static ChangeKind of(CompliancePathEvent event) {
        return switch (event) {
            case CompliancePathDefined told -> PATH_DEFINED;
            case PathRevised told -> PATH_REVISED;
            case StepTermStarted told -> TERM;
            case PathDecisionRequired told -> PATH_QUESTION;
            case PathContinued told -> PATH_DECIDED;
            case PathRemapped told -> PATH_DECIDED;
            case PathClosed told -> PATH_CLOSED;
        };
    }

    static ChangeKind of(BodyComplianceEvent event) {
        return switch (event) {
            case StepReported told -> STEP_REPORTED;
            case StepVerified told -> STEP_VERIFIED;
            case StepReturned told -> STEP_RETURNED;
            case StepContested told -> STEP_CONTESTED;
            case ContestResolved told -> CONTEST_RESOLVED;
            case BodyTermStarted told -> TERM;
        };
    }
}
