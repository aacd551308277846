package org.acuerda.query.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.query.agreement.AgreementTerms;
import org.acuerda.query.agreement.AgreementTerms.OfPoint;
import org.acuerda.query.agreement.AgreementTerms.OfStep;
import org.acuerda.query.page.frame.PageConfiguration;
import org.acuerda.query.term.DueDays;
import org.acuerda.query.term.TermFacts;
import org.acuerda.query.term.TermFacts.Progress;
import org.acuerda.query.term.TermSource;
import org.acuerda.query.term.TermToday;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test of the text of terms, on 18 March 2027. */
class TermTextTest {

    private static final DueDays TODAY =
            DueDays.of(Optional.empty(), ZoneId.of("America/Mexico_City"), LocalDate.of(2027, 3, 18));
    private static final LocalDate LATE = LocalDate.of(2027, 3, 4);
    private static final LocalDate AHEAD = LocalDate.of(2027, 4, 23);
    private static final Responsible LUIS = member("Luis Ortega Peña");
    private static final Responsible JULIA = member("Julia Nava Prieto");
    private static final Responsible INSTITUTE = member("Instituto Electoral");

    private final TermText text = new TermText(
            new PageText(new PageConfiguration().messageSource(), Language.SPANISH, ZoneId.of("America/Mexico_City")));

    @Test
    void namesEachWithTheDateOfTheirOwnPoint() {
        AgreementTerms terms =
                terms(List.of(point("PRIMERO", owed(AHEAD), LUIS), point("SEGUNDO", owed(LATE), JULIA)), List.of());

        assertThat(text.sentence(terms))
                .isEqualTo("Responden Luis Ortega Peña (23 de abril de 2027)"
                        + " y Julia Nava Prieto (4 de marzo de 2027, vencido).");
        assertThat(text.people(terms)).extracting(TermText.Person::late).containsExactly(false, true);
    }

    @Test
    void namesADateOnceWhereItHoldsForAll() {
        assertThat(text.sentence(terms(List.of(point("ÚNICO", owed(AHEAD), LUIS, INSTITUTE)), List.of())))
                .isEqualTo("Responden Luis Ortega Peña e Instituto Electoral, a más tardar el 23 de abril de 2027.");
        assertThat(text.sentence(terms(List.of(point("ÚNICO", owed(LATE), LUIS)), List.of())))
                .isEqualTo("Responde: Luis Ortega Peña, a más tardar el 4 de marzo de 2027, que ya venció.");
    }

    @Test
    void namesThePointsOfSomeoneWithSeveralDates() {
        AgreementTerms terms = terms(
                List.of(
                        point("PRIMERO", owed(AHEAD), LUIS),
                        point("SEGUNDO", owed(LATE), LUIS),
                        point("TERCERO", owed(LATE))),
                List.of());

        assertThat(text.sentence(terms))
                .isEqualTo("Responde: Luis Ortega Peña (punto PRIMERO: 23 de abril de 2027;"
                        + " punto SEGUNDO: 4 de marzo de 2027, vencido)."
                        + " No consta quién responde por el punto TERCERO (4 de marzo de 2027, vencido).");
    }

    @Test
    void saysWhatIsMissingOnAPath() {
        OfStep late = step(owed(LocalDate.of(2027, 3, 12)), 6, 6);
        OfStep some = step(owed(LocalDate.of(2027, 3, 12)), 6, 1);
        OfStep ahead = step(owed(AHEAD), 1, 0);

        assertThat(text.step(late)).isEqualTo("el paso 1 venció el 12 de marzo de 2027; faltan 6 organismos");
        assertThat(text.step(some))
                .isEqualTo("el paso 1 venció el 12 de marzo de 2027; faltan 6 organismos, 1 con su fecha vencida");
        assertThat(text.step(ahead)).isEqualTo("el paso 1 vence el 23 de abril de 2027; falta 1 organismo");
        assertThat(text.step(step(owed(null), 2, 0))).isEqualTo("el paso 1 no tiene fecha límite; faltan 2 organismos");
        assertThat(text.sentence(terms(List.of(point("ÚNICO", owed(null), LUIS)), List.of(late))))
                .isEqualTo("Responde: Luis Ortega Peña. En su ruta de cumplimiento,"
                        + " el paso 1 venció el 12 de marzo de 2027; faltan 6 organismos.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-12 | 2027-03-10 | cumplido el 10 de marzo de 2027, 2 días hábiles antes",
                "2027-03-12 | 2027-03-11 | cumplido el 11 de marzo de 2027, 1 día hábil antes",
                "2027-03-12 | 2027-03-12 | cumplido el 12 de marzo de 2027, en su fecha",
                "2027-03-12 | 2027-03-16 | cumplido el 16 de marzo de 2027, 1 día hábil después",
                "2027-03-13 | 2027-03-12 | cumplido el 12 de marzo de 2027, antes de su fecha",
            })
    void saysWhenItWasMetAndHowThatRelatesToItsDate(LocalDate dueOn, LocalDate metOn, String said) {
        assertThat(text.note(TODAY.seen(
                        new TermFacts(TermSource.FIXED_DATE, null, null, dueOn, dueOn, Progress.MET, metOn))))
                .isEqualTo(said);
    }

    @Test
    void saysHowFarAwayADateIsUnlessItIsTooFarToCount() {
        assertThat(text.note(owed(LATE))).isEqualTo("venció hace 9 días hábiles");
        assertThat(text.note(owed(LocalDate.of(1, 1, 1)))).isEqualTo("venció hace más de cien años");
        assertThat(text.note(owed(LocalDate.of(9999, 12, 31)))).isEqualTo("faltan más de cien años");
    }

    private static AgreementTerms terms(List<OfPoint> points, List<OfStep> steps) {
        List<TermFacts> all = Stream.concat(
                        points.stream().map(point -> point.term().facts()),
                        steps.stream().map(step -> step.term().facts()))
                .toList();
        return new AgreementTerms(TODAY.seen(TermFacts.decisive(all).orElse(all.getFirst())), points, steps);
    }

    private static OfPoint point(String number, TermToday term, Responsible... responsibles) {
        return new OfPoint("pnt-" + number, number, List.of(responsibles), null, term);
    }

    private static OfStep step(TermToday term, int missing, int late) {
        List<String> bodies =
                IntStream.range(0, missing).mapToObj(number -> "bod-" + number).toList();
        return new OfStep("pth-1", "Ruta", "stp-1", 1, bodies, bodies.subList(0, late), term);
    }

    private static TermToday owed(@Nullable LocalDate dueOn) {
        return TODAY.seen(new TermFacts(
                dueOn == null ? TermSource.NOT_ON_RECORD : TermSource.FIXED_DATE,
                null,
                null,
                dueOn,
                dueOn,
                Progress.OWED,
                null));
    }

    private static Responsible member(String name) {
        return new Responsible(Responsible.Kind.MEMBER, "mem-" + name, name);
    }
}
