package org.acuerda.query.compliance;

import java.time.LocalDate;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.acuerda.query.answer.Attribution;

/** A term that began with a fact, the calendar it was computed with and the date that came of it. */
public record RunningTerm(
        StepTerm rule, LocalDate triggeredOn, String calendarVersion, LocalDate dueOn, Attribution act) {}
