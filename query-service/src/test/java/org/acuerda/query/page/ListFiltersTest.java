package org.acuerda.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acuerda.events.text.SameWords;
import org.acuerda.query.Questions;
import org.acuerda.query.activity.Activities;
import org.acuerda.query.activity.ActivityFilter;
import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.board.Board;
import org.acuerda.query.board.BoardFilter;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.body.BodyFilter;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.compliance.PathFilter;
import org.acuerda.query.document.SourceDocumentFilter;
import org.acuerda.query.document.SourceDocuments;
import org.acuerda.query.meeting.WorkingMeetingFilter;
import org.acuerda.query.meeting.WorkingMeetings;
import org.acuerda.query.membership.MemberFilter;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.acuerda.query.provision.ProvisionFilter;
import org.acuerda.query.provision.Provisions;
import org.acuerda.query.record.RecordFilter;
import org.acuerda.query.record.Records;
import org.acuerda.query.session.SessionFilter;
import org.acuerda.query.session.Sessions;
import org.acuerda.query.workplan.WorkPlanFilter;
import org.acuerda.query.workplan.WorkPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** Test of every filter of every list: one that was given never widens the answer, and only a true match is the whole list. */
class ListFiltersTest {

    /** Alone none of them may find everything: words that a search might leave out. */
    private static final List<String> WORDS = List.of(
            "a", "ante", "con", "contra", "de", "del", "el", "él", "en", "entre", "estado", "estados", "la", "las",
            "lo", "los", "más", "no", "o", "para", "por", "que", "se", "ser", "sí", "sin", "sobre", "su", "también",
            "tras", "un", "una", "y", "zzzz");

    private static final List<String> SIGNS = List.of("!!!", "¿?", "…", "( )");

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Questions questions;
    private final Map<Class<? extends Record>, BiFunction<Record, Slice, Listing<?>>> lists = new LinkedHashMap<>();

    ListFiltersTest(MongoEngine engine) {
        InMemoryJournal topic = new InMemoryJournal();
        ReportStory.tell(new Journal(topic));
        questions = new Questions(engine, topic.entries(), Instant.parse("2026-04-10T18:00:00Z"));
        list(AgreementFilter.class, questions.to(Agreements.class)::find);
        list(SessionFilter.class, questions.to(Sessions.class)::find);
        list(BodyFilter.class, questions.to(Bodies.class)::find);
        list(ProvisionFilter.class, questions.to(Provisions.class)::find);
        list(MemberFilter.class, questions.to(Membership.class)::members);
        list(ActivityFilter.class, questions.to(Activities.class)::find);
        list(WorkPlanFilter.class, questions.to(WorkPlans.class)::find);
        list(WorkingMeetingFilter.class, questions.to(WorkingMeetings.class)::find);
        list(BoardFilter.class, questions.to(Board.class)::find);
        list(PathFilter.class, questions.to(CompliancePaths.class)::find);
        list(SourceDocumentFilter.class, questions.to(SourceDocuments.class)::find);
        list(RecordFilter.class, questions.to(Records.class)::find);
    }

    private <F extends Record> void list(Class<F> filter, BiFunction<F, Slice, Listing<?>> find) {
        lists.put(filter, (asked, slice) -> find.apply(filter.cast(asked), slice));
    }

    @AfterEach
    void close() {
        questions.close();
    }

    @OnBothEngines
    void everyListIsHere() {
        ClassPathScanningCandidateComponentProvider filters = new ClassPathScanningCandidateComponentProvider(false);
        filters.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.[A-Z][a-z]+([A-Z][a-z]+)?Filter")));
        Set<String> all = filters.findCandidateComponents("org.acuerda.query").stream()
                .map(found -> found.getBeanClassName())
                .filter(name -> isRecord(name) && !name.endsWith(".ChangeFilter"))
                .collect(Collectors.toSet());

        assertThat(lists.keySet()).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(all);
        lists.keySet()
                .forEach(filter ->
                        assertThat(total(filter, Map.of())).as("%s", filter).isPositive());
    }

    private static boolean isRecord(String name) {
        try {
            return Class.forName(name).isRecord();
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @OnBothEngines
    void noFilterThatWasGivenWidensTheList() {
        lists.keySet().forEach(filter -> {
            for (RecordComponent component : filter.getRecordComponents()) {
                check(filter, component);
            }
        });
    }

    private void check(Class<? extends Record> filter, RecordComponent component) {
        String name = component.getName();
        if (name.equals("q")) {
            WORDS.forEach(word -> checkWord(filter, word));
            SIGNS.forEach(signs -> assertThatThrownBy(() -> total(filter, Map.of(name, signs)))
                    .as("%s %s", filter, signs)
                    .isInstanceOfSatisfying(InvalidQuery.class, invalid -> assertThat(invalid.code())
                            .isEqualTo(InvalidQuery.Code.WORDS_MISSING)));
        } else if (component.getType() == String.class) {
            assertThat(total(filter, Map.of(name, "zzzz")))
                    .as("%s.%s", filter, name)
                    .isZero();
        } else if (component.getType() == List.class) {
            checkSeveral(filter, name, ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]);
        } else if (component.getType() == LocalDate.class) {
            checkDays(filter, name);
        } else if (component.getType() == Long.class) {
            assertThat(total(filter, Map.of(name, name.equals("from") ? Long.MAX_VALUE : 0L)))
                    .isZero();
        } else {
            Object[] values =
                    component.getType().isEnum() ? component.getType().getEnumConstants() : new Object[] {true, false};
            checkChoices(filter, name, List.of(values));
        }
    }

    private void checkWord(Class<? extends Record> filter, String word) {
        long all = total(filter, Map.of());
        long found = total(filter, Map.of("q", word));
        assertThat(found).as("%s %s", filter, word).isLessThanOrEqualTo(all);
        if (found == all) {
            Pattern written = Pattern.compile("(?U)\\b" + SameWords.folded(word).replaceAll("e?s$", ""));
            assertThat(Objects.requireNonNull(lists.get(filter))
                            .apply(made(filter, Map.of()), Slice.most())
                            .items())
                    .as("%s has «%s» everywhere", filter, word)
                    .allSatisfy(item ->
                            assertThat(SameWords.folded(item.toString())).containsPattern(written));
        }
    }

    private void checkSeveral(Class<? extends Record> filter, String name, Object element) {
        assertThat(total(filter, Map.of(name, List.of())))
                .as("%s.%s", filter, name)
                .isZero();
        if (element instanceof Class<?> type && type.isEnum()) {
            checkChoices(
                    filter,
                    name,
                    Arrays.stream(type.getEnumConstants()).map(List::of).toList());
        } else {
            assertThat(total(filter, Map.of(name, List.of("zzzz")))).isZero();
        }
    }

    private void checkChoices(Class<? extends Record> filter, String name, List<?> choices) {
        long all = total(filter, Map.of());
        List<Long> totals = choices.stream()
                .map(choice -> total(filter, Map.of(name, choice)))
                .toList();
        assertThat(totals)
                .as("%s.%s", filter, name)
                .allMatch(found -> found <= all)
                .anyMatch(found -> found < all);
    }

    private void checkDays(Class<? extends Record> filter, String name) {
        boolean last = name.endsWith("to") || name.endsWith("To");
        long narrow = total(filter, Map.of(name, last ? FIRST : LAST));
        long day = total(filter, Map.of(name, LocalDate.of(2026, 3, 5)));
        long wide = total(filter, Map.of(name, last ? LAST : FIRST));

        assertThat(wide).isLessThanOrEqualTo(total(filter, Map.of()));
        if (name.equals("on")) {
            assertThat(total(filter, Map.of(name, FIRST))).isLessThan(total(filter, Map.of()));
            return;
        }
        assertThat(List.of(narrow, day, wide)).as("%s.%s", filter, name).isSorted();
        assertThat(narrow).as("%s.%s", filter, name).isZero();
        assertThat(wide)
                .as("%s: both ends reach every day", filter)
                .isPositive()
                .isEqualTo(total(filter, Map.of(end(name, "from"), FIRST, end(name, "to"), LAST)));
    }

    /** The name of the first or last day of the range that a day begins or ends. */
    private static String end(String day, String end) {
        String range = day.replaceFirst("(?i)(from|to)$", "");
        return range.isEmpty() ? end : range + end.substring(0, 1).toUpperCase(Locale.ROOT) + end.substring(1);
    }

    private long total(Class<? extends Record> filter, Map<String, ?> given) {
        return Objects.requireNonNull(lists.get(filter))
                .apply(made(filter, given), Slice.first(1))
                .total();
    }

    private static Record made(Class<? extends Record> filter, Map<String, ?> given) {
        Map<String, Object> left = new TreeMap<>(given);
        RecordComponent[] components = filter.getRecordComponents();
        @Nullable Object[] values = Arrays.stream(components)
                .map(component -> left.remove(component.getName()))
                .toArray();
        assertThat(left).isEmpty();
        try {
            return filter.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
