package org.acuerda.command.automation;

import org.acuerda.command.decision.WarningCode;

/** Warnings about what automations did not record; their texts are in {@code automation/warnings_*.properties}. */
public enum AutomationWarning implements WarningCode {
    /** The rules say no; takes the act and their reason. */
    AUTOMATION_REJECTED,
    /** By now the rules would accept it; takes the act. */
    AUTOMATION_UNRECORDED;

    @Override
    public String feature() {
        return "automation";
    }
}
