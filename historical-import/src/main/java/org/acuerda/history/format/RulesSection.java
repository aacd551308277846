package org.acuerda.history.format;

import java.time.LocalDate;
import java.util.function.Function;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CalendarVersion.Basis;
import org.acuerda.events.commission.CalendarVersion.NonWorkingDay;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.commission.RuleSet.ConvenedBy;
import org.acuerda.events.commission.RuleSet.GeneralBusiness;
import org.acuerda.events.commission.RuleSet.Majority;
import org.acuerda.events.commission.RuleSet.Majority.CastingVote;
import org.acuerda.events.commission.RuleSet.Notice;
import org.acuerda.events.commission.RuleSet.OrdinalsRestart;
import org.acuerda.events.commission.RuleSet.Quorum;
import org.acuerda.events.commission.RuleSet.SecondCall;
import org.acuerda.events.commission.RuleSet.VotingUnit;
import org.acuerda.history.format.HistoricFact.Act;
import org.acuerda.history.format.Keys.Entry;
import org.acuerda.history.format.Keys.Kind;

/** Section {@code reglas} and {@code calendarios}: the parameters a commission works by, verified or only supposed. */
final class RulesSection {

    private static final Choices<Quorum.Formula> FORMULAS = new Choices<Quorum.Formula>()
            .with("más de la mitad", Quorum.Formula.MORE_THAN_HALF)
            .with("mitad más uno", Quorum.Formula.HALF_PLUS_ONE_ROUNDED_UP);
    private static final Choices<Majority.Basis> MAJORITIES = new Choices<Majority.Basis>()
            .with("de quienes asisten", Majority.Basis.OF_THOSE_PRESENT)
            .with("de los votos emitidos", Majority.Basis.OF_VOTES_CAST);
    /** Plain yes means the casting vote that follows the presiding person's own vote. */
    private static final Choices<CastingVote> CASTING_VOTES = new Choices<CastingVote>()
            .with("sí", CastingVote.FOLLOWS_OWN_VOTE)
            .with("libre", CastingVote.FREE)
            .with("no", CastingVote.NONE);

    private static final Choices<VotingUnit> UNITS =
            new Choices<VotingUnit>().with("persona", VotingUnit.PERSON).with("organismo", VotingUnit.BODY);
    private static final Choices<Notice.CountsFrom> STARTS = new Choices<Notice.CountsFrom>()
            .with("envío", Notice.CountsFrom.SENDING)
            .with("acuse", Notice.CountsFrom.ACKNOWLEDGEMENT);
    private static final Choices<ConvenedBy> CONVENERS = new Choices<ConvenedBy>()
            .with("coordinación", ConvenedBy.COORDINATION)
            .with("coordinación o secretaría", ConvenedBy.COORDINATION_OR_SECRETARY);
    private static final Choices<OrdinalsRestart> RESTARTS = new Choices<OrdinalsRestart>()
            .with("cada encargo", OrdinalsRestart.EACH_MANDATE)
            .with("cada año", OrdinalsRestart.EACH_YEAR);
    private static final Choices<GeneralBusiness> GENERAL_BUSINESS = new Choices<GeneralBusiness>()
            .with("sin votación", GeneralBusiness.NO_VOTE)
            .with("votación si no requería convocatoria", GeneralBusiness.VOTE_IF_NOT_CALLABLE);
    private static final Choices<Basis> BASES =
            new Choices<Basis>().with("LFT artículo 74", Basis.LFT_74).with("ninguna", Basis.NONE);

    private final HistoryFile file;

    RulesSection(HistoryFile file) {
        this.file = file;
    }

    void visit(Row<DataSet> root) {
        root.optionalRows("reglas", RuleSetAdopted.class)
                .forEach(row -> row.commission(RuleSetAdopted::commissionId).ifPresent(owner -> rules(owner, row)));
        root.optionalRows("calendarios", CalendarAdopted.class)
                .forEach(row -> row.commission(CalendarAdopted::commissionId).ifPresent(owner -> calendar(owner, row)));
    }

    private void rules(Entry commission, Row<RuleSetAdopted> row) {
        row.declaredAs(Kind.RULES, rules -> rules.ruleSet().version());
        var rules = new RuleSet(
                row.text("version", of(RuleSet::version)),
                new Quorum(
                        row.choice("quorum", FORMULAS, of(set -> set.quorum().formula())),
                        row.truth(
                                "quorum_cuenta_vacantes",
                                adopted -> adopted.ruleSet().quorum().countsVacancies())),
                new Majority(
                        row.choice(
                                "mayoria", MAJORITIES, of(set -> set.majority().basis())),
                        row.choice("voto_de_calidad", CASTING_VOTES, of(set -> set.majority()
                                .castingVote()))),
                row.choice("unidad_de_voto", UNITS, of(RuleSet::votingUnit)),
                new Notice(
                        row.number(
                                "aviso_ordinaria_dias_habiles",
                                adopted -> adopted.ruleSet().notice().ordinaryBusinessDays()),
                        row.number(
                                "aviso_extraordinaria_dias_habiles",
                                adopted -> adopted.ruleSet().notice().extraordinaryBusinessDays()),
                        row.choice("aviso_cuenta_desde", STARTS, of(set -> set.notice()
                                .countsFrom()))),
                new SecondCall(
                        row.number(
                                "segunda_convocatoria_dias_habiles",
                                adopted -> adopted.ruleSet().secondCall().withinBusinessDays()),
                        row.truth(
                                "segunda_convocatoria_con_presentes",
                                adopted -> adopted.ruleSet().secondCall().withThosePresent())),
                row.choice("convoca", CONVENERS, of(RuleSet::convenedBy)),
                row.choice("ordinales", RESTARTS, of(RuleSet::ordinalsRestart)),
                row.choice("asuntos_generales", GENERAL_BUSINESS, of(RuleSet::generalBusiness)),
                row.recordedNumber("reprogramaciones", of(RuleSet::reschedulings)),
                row.source(),
                row.truth("verificado", adopted -> adopted.ruleSet().verified()));
        LocalDate validFrom = row.day("vigente_desde", RuleSetAdopted::validFrom);
        file.add(
                row,
                new Act("commissions", commission.id(), "adopt-rule-set"),
                new RuleSetAdopted(commission.id(), rules, validFrom),
                row.date("adoptadas"));
    }

    private void calendar(Entry commission, Row<CalendarAdopted> row) {
        row.declaredAs(Kind.CALENDAR, calendar -> calendar.calendar().version());
        var calendar = new CalendarVersion(
                row.text("version", adopted -> adopted.calendar().version()),
                row.text("zona_horaria", adopted -> adopted.calendar().timeZone()),
                row.choice("base", BASES, adopted -> adopted.calendar().basis()),
                row.parts("inhabiles", adopted -> adopted.calendar().nonWorking()).stream()
                        .map(RulesSection::nonWorkingDay)
                        .toList(),
                row.days("habiles_pese_a_la_base", adopted -> adopted.calendar().workingAfterAll()),
                row.source(),
                row.truth("verificado", adopted -> adopted.calendar().verified()));
        LocalDate validFrom = row.day("vigente_desde", CalendarAdopted::validFrom);
        file.add(
                row,
                new Act("commissions", commission.id(), "adopt-calendar"),
                new CalendarAdopted(commission.id(), calendar, validFrom),
                row.date("adoptado"));
    }

    private static NonWorkingDay nonWorkingDay(Row<NonWorkingDay> row) {
        return new NonWorkingDay(
                row.day("del", NonWorkingDay::from),
                row.day("al", NonWorkingDay::to),
                row.recordedText("motivo", NonWorkingDay::reason));
    }

    private static <P> Function<RuleSetAdopted, P> of(Function<RuleSet, P> part) {
        return adopted -> part.apply(adopted.ruleSet());
    }
}
