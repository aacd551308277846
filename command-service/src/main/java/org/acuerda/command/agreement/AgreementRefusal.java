package org.acuerda.command.agreement;

import org.acuerda.command.decision.RefusalCode;

/** Why a text cannot become an agreement, or something cannot be done to one. */
enum AgreementRefusal implements RefusalCode {
    TEXT_MISSING,
    TEXT_TOO_LONG,
    CHANGED_AGREEMENT_MISSING,
    LEGAL_BASIS_MISSING,
    CITATION_MISSING,
    ANNEX_INVALID,
    INFORMATIVE_WITH_POINTS,
    POINTS_MISSING,
    POINT_DOUBLED,
    POINT_INCOMPLETE,
    RESPONSIBLE_MISSING,
    RESPONSIBLE_UNNAMED,
    RESPONSIBLE_DOUBLED,
    STANDING_WITH_TERM,
    TERM_MISSING,
    TERM_OUT_OF_RANGE;

    @Override
    public String feature() {
        return "agreement";
    }
}
