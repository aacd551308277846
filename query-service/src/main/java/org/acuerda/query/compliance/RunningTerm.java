package org.acuerda.query.compliance;

import java.time.LocalDate;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.acuerda.query.answer.Attribution;

/** Value: term that a fact started, with the calendar and the date computed from it. */
public record RunningTerm(
        StepTerm rule, LocalDate triggeredOn, String calendarVersion, LocalDate dueOn, Attribution act) {}
