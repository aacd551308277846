package org.acuerda.command.agreement.rules;

import org.acuerda.command.decision.WarningCode;

/** Warnings about agreements; their texts are in {@code agreement/warnings_*.properties}. */
public enum AgreementWarning implements WarningCode {
    NOTICE_REACHES_NO_RESPONSIBLE;

    @Override
    public String feature() {
        return "agreement";
    }
}
