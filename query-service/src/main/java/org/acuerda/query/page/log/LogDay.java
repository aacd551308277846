package org.acuerda.query.page.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * View model of the records of one day, in the order of the list. A day of commissions in several zones may come twice
 * around midnight, because each record has the day of its own commission.
 */
record LogDay(LocalDate day, List<LogEntry> entries) {

    static List<LogDay> of(List<LogEntry> entries) {
        List<LogDay> days = new ArrayList<>();
        for (LogEntry entry : entries) {
            if (days.isEmpty() || !days.getLast().day().equals(entry.recordedOn())) {
                days.add(new LogDay(entry.recordedOn(), new ArrayList<>()));
            }
            days.getLast().entries().add(entry);
        }
        return days;
    }
}
