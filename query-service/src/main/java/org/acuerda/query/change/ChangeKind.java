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
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
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
import org.acuerda.events.compliance.CompliancePathEvent.ObligedBodiesContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathClosed;
import org.acuerda.events.compliance.CompliancePathEvent.PathContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathDecisionRequired;
import org.acuerda.events.compliance.CompliancePathEvent.PathRemapped;
import org.acuerda.events.compliance.CompliancePathEvent.PathRevised;
import org.acuerda.events.compliance.CompliancePathEvent.StepTermStarted;

/** Value: the kind of a change, in the order in which pages show the kinds. */
public enum ChangeKind {
    ADOPTED,
    FULFILLED,
    CANCELLED,
    REOPENED,
    SUPERSEDED,
    FOLLOW_UP,
    /** A review found no change; it is not a report. */
    NO_NEWS,
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
    /** Changes that do not affect the status: notices, keys, evidence, responsible parties, the Council; the rest of a long list. */
    OTHER;

    static ChangeKind of(AgreementEvent event) {
        return switch (event) {
            case AgreementAdopted fact -> ADOPTED;
            case AgreementRecorded fact -> ADOPTED;
            case InformativeAgreementRecorded fact -> ADOPTED;
            case AgreementFulfilled fact -> FULFILLED;
            case AgreementCancelled fact -> CANCELLED;
            case AgreementReopened fact -> REOPENED;
            case AgreementSuperseded fact -> SUPERSEDED;
            case FollowUpRecorded fact -> fact.status() == ReportedStatus.NO_CHANGE ? NO_NEWS : FOLLOW_UP;
            case FollowUpReviewed fact -> REVIEW;
            case AgreementRescheduled fact -> RESCHEDULED;
            case DueDateSet fact -> TERM;
            case TermStarted fact -> TERM;
            case OfficialKeyGiven fact -> OTHER;
            case AgreementNotified fact -> OTHER;
            case NoticeAcknowledged fact -> OTHER;
            case AgreementPublished fact -> OTHER;
            case ResponsibleAssigned fact -> OTHER;
            case EvidenceAttached fact -> OTHER;
            case AgreementElevated fact -> OTHER;
            case CouncilAnswered fact -> OTHER;
        };
    }

    static ChangeKind of(CompliancePathEvent event) {
        return switch (event) {
            case CompliancePathDefined fact -> PATH_DEFINED;
            case PathRevised fact -> PATH_REVISED;
            case ObligedBodiesContinued fact -> OTHER;
            case StepTermStarted fact -> TERM;
            case PathDecisionRequired fact -> PATH_QUESTION;
            case PathContinued fact -> PATH_DECIDED;
            case PathRemapped fact -> PATH_DECIDED;
            case PathClosed fact -> PATH_CLOSED;
        };
    }

    static ChangeKind of(BodyComplianceEvent event) {
        return switch (event) {
            case StepReported fact -> STEP_REPORTED;
            case StepVerified fact -> STEP_VERIFIED;
            case StepReturned fact -> STEP_RETURNED;
            case StepContested fact -> STEP_CONTESTED;
            case ContestResolved fact -> CONTEST_RESOLVED;
            case BodyTermStarted fact -> TERM;
        };
    }
}
