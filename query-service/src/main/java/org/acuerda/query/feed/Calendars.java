package org.acuerda.query.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acuerda.query.agreement.AgreementEntry;
import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.AgreementFilterBuilder;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.compliance.PathFilter;
import org.acuerda.query.compliance.PathFilterBuilder;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.session.SessionFilter;
import org.acuerda.query.session.SessionFilterBuilder;
import org.acuerda.query.session.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Queries of the entries of a calendar. Every kind of entry has a limit, so that a calendar does not become too large
 * for its readers.
 */
@Component
final class Calendars {

    /** Sessions shown; the latest. */
    private static final int MAX_SESSIONS = 400;

    /** Agreements still to be fulfilled whose days are shown; the earliest. */
    private static final int MAX_OPEN_AGREEMENTS = 400;

    /** Ended agreements whose days are shown; the last adopted. */
    private static final int MAX_ENDED_AGREEMENTS = 200;

    /** Open paths whose days are shown. */
    private static final int MAX_PATHS = 100;

    private static final String DUE_FIRST = "dueOn";

    private final Sessions sessions;
    private final Agreements agreements;
    private final CompliancePaths paths;

    Calendars(Sessions sessions, Agreements agreements, CompliancePaths paths) {
        this.sessions = sessions;
        this.agreements = agreements;
        this.paths = paths;
    }

    /** Sessions and terms of a commission, or of all. */
    List<CalendarEntry> ofCommission(@Nullable String commission, NameResolver names) {
        SessionFilter filter =
                SessionFilterBuilder.builder().commission(commission).build();
        SessionEntries sessionEntries = new SessionEntries(names);
        Stream<CalendarEntry> held = upTo(MAX_SESSIONS, null, slice -> sessions.find(filter, slice)).stream()
                .map(sessionEntries::of);
        Stream<CalendarEntry> terms = terms(commission, null, names);
        Stream<CalendarEntry> steps = openPaths(commission, null)
                .flatMap(path -> new StepEntries(path, paths.standings(path.view()), names).ofAll());
        return Stream.of(held, terms, steps).flatMap(Function.identity()).toList();
    }

    /** Terms of a body or a member, from a commission or from all. */
    List<CalendarEntry> ofResponsible(String responsible, @Nullable String commission, NameResolver names) {
        Stream<CalendarEntry> steps = openPaths(commission, responsible)
                .flatMap(path -> new StepEntries(path, paths.standings(path.view()), names).of(responsible));
        return Stream.concat(terms(commission, responsible, names), steps).toList();
    }

    private Stream<CalendarEntry> terms(@Nullable String commission, @Nullable String responsible, NameResolver names) {
        TermEntries entries = new TermEntries(names);
        List<AgreementEntry> open = upTo(
                MAX_OPEN_AGREEMENTS, DUE_FIRST, slice -> agreements.find(asked(commission, responsible, true), slice));
        List<AgreementEntry> ended = upTo(
                MAX_ENDED_AGREEMENTS, null, slice -> agreements.find(asked(commission, responsible, false), slice));
        return Stream.concat(open.stream(), ended.stream()).flatMap(entry -> entries.of(entry, responsible));
    }

    private Stream<Projected<PathView>> openPaths(@Nullable String commission, @Nullable String body) {
        PathFilter filter = PathFilterBuilder.builder()
                .commission(commission)
                .body(body)
                .open(true)
                .build();
        return upTo(MAX_PATHS, null, slice -> paths.find(filter, slice)).stream();
    }

    private static AgreementFilter asked(@Nullable String commission, @Nullable String responsible, boolean open) {
        return AgreementFilterBuilder.builder()
                .commission(commission)
                .responsible(responsible)
                .open(open)
                .build();
    }

    private static <T> List<T> upTo(int most, @Nullable String sort, Function<Slice, Listing<T>> read) {
        List<T> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Listing<T> some = read.apply(new Slice(sort, Math.min(Slice.MAX_LIMIT, most - all.size()), cursor));
            all.addAll(some.items());
            cursor = some.next();
        } while (cursor != null && all.size() < most);
        return all;
    }
}
