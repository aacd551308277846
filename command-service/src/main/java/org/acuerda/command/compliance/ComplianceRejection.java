package org.acuerda.command.compliance;

import static org.acuerda.command.decision.Remedy.correct;
import static org.acuerda.command.decision.Remedy.correctHeader;
import static org.acuerda.command.decision.Remedy.never;
import static org.acuerda.command.decision.Remedy.notYet;

import org.acuerda.client.HeaderNames;
import org.acuerda.command.decision.RejectionCode;
import org.acuerda.command.decision.Remedy;

/** Rejection codes of compliance paths. */
enum ComplianceRejection implements RejectionCode {
    AGREEMENT_NOT_FOLLOWED(never()),
    AGREEMENT_HAS_ENDED(notYet()),
    PROVISION_NOT_IN_LEGAL_BASIS(correct("/anchor")),
    TEMPLATE_UNKNOWN(correct("/templateId")),
    PATH_WITHOUT_STEPS(correct("/steps")),
    STEP_TWICE(correct("/steps")),
    STEP_NUMBERS_NOT_IN_ORDER(correct("/steps")),
    STEP_TEXT_MISSING(correct("/steps")),
    STEP_WEIGHT_TOO_SMALL(correct("/steps")),
    STEP_TERM_OUT_OF_RANGE(correct("/steps")),
    STEP_TERM_AFTER_LATER_STEP(correct("/steps")),
    PATH_WITHOUT_BODIES(correct("/bodyIds")),
    BODY_TWICE(correct("/bodyIds")),
    PATH_REASON_MISSING(correct("/reason")),
    PATH_AUTHORITY_MISSING(correct("/authority")),
    PATH_UNCHANGED(correct("/steps", "/bodyIds")),
    PATH_CLOSED(never()),
    PATH_NOT_COMPLETE(notYet("/ending")),
    NO_DECISION_PENDING(never()),
    PROVISION_IS_THE_SAME(correct("/provisionId")),
    PROVISION_ALREADY_SUPERSEDED(correct("/provisionId")),
    BODY_COMPLIANCE_ID_MISMATCH(correct("/bodyId")),
    BODY_NOT_OBLIGED(correct("/bodyId")),
    STEP_NOT_IN_PATH(correct("/stepId")),
    REPORTER_OF_ANOTHER_BODY(never()),
    REPORT_WITHOUT_NARRATIVE(correct("/narrative")),
    REPORT_WITHOUT_EVIDENCE(correct("/evidence")),
    EVIDENCE_TWICE(correct("/evidence")),
    REPORT_TWICE(correct("/reportId")),
    STEP_ALREADY_VERIFIED(never("/stepId")),
    REPORT_NOT_PENDING(notYet("/stepId")),
    VERIFIER_IS_REPORTER(never("/stepId")),
    VERIFIER_OF_OBLIGED_BODY(never("/stepId")),
    CONTEST_TWICE(correct("/contestId")),
    CONTEST_REASON_MISSING(correct("/reason")),
    CONTEST_ON_BEHALF_NEEDS_SECRETARY(never("/onBehalfOf")),
    CONTEST_UNKNOWN(correct("/contestId")),
    CONTEST_ALREADY_RESOLVED(never("/contestId")),
    RESOLVER_IS_PARTY(never()),
    STEP_DAY_NEEDED(correctHeader(HeaderNames.OCCURRED_ON)),
    STEP_FACT_AFTER_LIVE(correctHeader(HeaderNames.OCCURRED_ON)),
    FINDER_WITHOUT_BODY(never()),
    RESOLVER_OF_PARTY(never()),
    STEP_DUE_BEFORE_ADOPTION(correct("/steps"));

    private final Remedy remedy;

    ComplianceRejection(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public String feature() {
        return "compliance";
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
