package org.acuerda.query.page.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.change.AgreementChange;
import org.acuerda.query.change.ChangeKind;
import org.acuerda.query.change.ChangesBetween;
import org.acuerda.query.change.PathChange;
import org.acuerda.query.change.RecordedChange;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.log.LogEntry;
import org.jspecify.annotations.Nullable;

/**
 * View model of one page of changed agreements; agreements that were only reviewed without a change come last.
 *
 * @param ofChanged how many agreements changed, on all pages
 * @param ofReviewed how many agreements were only reviewed, on all pages
 * @param next the agreement with which the following page begins; null at the end
 */
record ChangeList(
        List<Card> changed, List<AgreementChange> reviewed, long ofChanged, long ofReviewed, @Nullable String next) {

    /** Lines of a page; its last agreement may exceed them. */
    private static final int PAGE_LINES = 80;

    /** Most lines of one agreement or one path; the log has the others. */
    private static final int MAX_SUBJECT_LINES = 20;

    /** One agreement with its records as sentences. */
    record Card(AgreementChange agreement, List<LogEntry> lines, List<PathCard> paths) {

        /** How many of its records are not shown. */
        public int left() {
            return agreement.changes().size() - lines.size();
        }
    }

    /**
     * One path with its records as sentences.
     *
     * @param groups what was recorded of a step for several bodies
     * @param lines the other records
     */
    record PathCard(PathChange path, List<StepGroup> groups, List<LogEntry> lines) {

        static PathCard of(PathChange path, NameResolver names) {
            List<StepGroup> groups = StepGroup.of(path, names);
            List<RecordedChange> others = path.changes().stream()
                    .filter(change ->
                            groups.stream().noneMatch(group -> group.changes().contains(change)))
                    .toList();
            return new PathCard(path, groups, ChangeList.lines(others, names));
        }

        /** How many of its records are not shown. */
        public int left() {
            return path.changes().size()
                    - lines.size()
                    - groups.stream().mapToInt(group -> group.changes().size()).sum();
        }

        /** The kinds of change that its bodies have, in their order. */
        public List<ChangeKind> kinds() {
            return path.bodies().stream()
                    .flatMap(body -> body.counts().stream())
                    .map(PathChange.ChangeCount::kind)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /**
     * The page that begins with an agreement.
     *
     * @param first its identifier; null for the first page
     * @throws InvalidQuery with CURSOR_INVALID when that agreement did not change
     */
    static ChangeList of(ChangesBetween changes, @Nullable String first, NameResolver names) {
        List<AgreementChange> sorted = changes.agreements().stream()
                .sorted(Comparator.comparing(AgreementChange::isOnlyReviewed))
                .toList();
        int begin = first == null ? 0 : place(sorted, first);
        int end = begin;
        for (int weight = 0; end < sorted.size() && weight < PAGE_LINES; end++) {
            weight += weight(sorted.get(end));
        }
        NameResolver brief = names.inBrief();
        List<Card> changed = new ArrayList<>();
        List<AgreementChange> reviewed = new ArrayList<>();
        for (AgreementChange agreement : sorted.subList(begin, end)) {
            if (agreement.isOnlyReviewed()) {
                reviewed.add(agreement);
            } else {
                changed.add(card(agreement, brief));
            }
        }
        long ofReviewed =
                sorted.stream().filter(AgreementChange::isOnlyReviewed).count();
        return new ChangeList(
                changed,
                reviewed,
                sorted.size() - ofReviewed,
                ofReviewed,
                end < sorted.size() ? sorted.get(end).agreementId() : null);
    }

    private static int place(List<AgreementChange> sorted, String agreementId) {
        return IntStream.range(0, sorted.size())
                .filter(index -> sorted.get(index).agreementId().equals(agreementId))
                .findFirst()
                .orElseThrow(() -> new InvalidQuery(InvalidQuery.Code.CURSOR_INVALID));
    }

    private static int weight(AgreementChange agreement) {
        return Math.min(agreement.changes().size(), MAX_SUBJECT_LINES)
                + agreement.paths().stream()
                        .mapToInt(path -> Math.min(path.changes().size(), MAX_SUBJECT_LINES)
                                + path.bodies().size())
                        .sum();
    }

    private static Card card(AgreementChange agreement, NameResolver names) {
        return new Card(
                agreement,
                lines(agreement.changes(), names),
                agreement.paths().stream().map(path -> PathCard.of(path, names)).toList());
    }

    private static List<LogEntry> lines(List<RecordedChange> changes, NameResolver names) {
        return changes.stream()
                .limit(MAX_SUBJECT_LINES)
                .map(change -> LogEntry.of(change.line(), names))
                .toList();
    }
}
