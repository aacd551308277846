package org.acuerda.command.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.DecisionAssert;
import org.acuerda.command.workplan.WorkPlanCommand.ApproveWorkPlan;
import org.acuerda.command.workplan.WorkPlanCommand.PresentWorkPlan;
import org.acuerda.events.Recorded;
import org.acuerda.events.workplan.WorkPlanEvent.Element;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanApproved;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;
import org.junit.jupiter.api.Test;

class WorkPlanRulesTest {

    private static final String ID = "wpl-1";
    private static final List<Element> OBJECTIVES = List.of(new Element("obj-1", "Fomentar y apoyar."));
    private static final List<Element> STRATEGIES = List.of(new Element("str-1", "Ampliar los vínculos."));
    private static final ApproveWorkPlan APPROVE = new ApproveWorkPlan(ID, "ses-1", "agr-1");
    private static final WorkPlanApproved APPROVED = new WorkPlanApproved(ID, "ses-1", "agr-1");

    private final WorkPlanState none = WorkPlanState.none();
    private final WorkPlanState presented = none.evolve(presented(Recorded.notOnRecord()));

    @Test
    void presentsAPlanWhoseLinesOfActionAreNotOnRecord() {
        assertThat(WorkPlanRules.decide(none, presenting("Plan 2018", OBJECTIVES, STRATEGIES, Recorded.notOnRecord()))
                        .events())
                .containsExactly(presented(Recorded.notOnRecord()));
    }

    @Test
    void presentsAPlanWithItsLinesOfAction() {
        Recorded<List<Element>> lines = Recorded.of(List.of(new Element("lin-1", "Formar agentes locales.")));

        assertThat(WorkPlanRules.decide(none, presenting("Plan 2018", OBJECTIVES, STRATEGIES, lines))
                        .events())
                .containsExactly(presented(lines));
    }

    @Test
    void presentsAPlanOnce() {
        assertThatThrownBy(() -> WorkPlanRules.decide(
                        presented, presenting("Plan 2018", OBJECTIVES, STRATEGIES, Recorded.notOnRecord())))
                .isInstanceOf(AggregateExists.class);
    }

    @Test
    void refusesAPlanWithoutATitle() {
        refuses(
                none,
                presenting(" ", OBJECTIVES, STRATEGIES, Recorded.notOnRecord()),
                WorkPlanRejection.WORK_PLAN_INCOMPLETE);
    }

    @Test
    void refusesAPlanThatPlansNothing() {
        refuses(
                none,
                presenting("Plan 2018", List.of(), List.of(), Recorded.notOnRecord()),
                WorkPlanRejection.ELEMENTS_MISSING);
    }

    @Test
    void refusesAnElementThatSaysNothing() {
        refuses(
                none,
                presenting("Plan 2018", List.of(new Element("obj-1", "")), STRATEGIES, Recorded.notOnRecord()),
                WorkPlanRejection.ELEMENT_INCOMPLETE);
    }

    @Test
    void refusesOneIdentifierForTwoElements() {
        Recorded<List<Element>> lines = Recorded.of(List.of(new Element("str-1", "Formar agentes locales.")));

        refuses(none, presenting("Plan 2018", OBJECTIVES, STRATEGIES, lines), WorkPlanRejection.ELEMENT_DOUBLED);
    }

    @Test
    void isApprovedByAnAgreement() {
        assertThat(WorkPlanRules.decide(presented, APPROVE).events()).containsExactly(APPROVED);
    }

    @Test
    void isApprovedOnce() {
        refuses(presented.evolve(APPROVED), APPROVE, WorkPlanRejection.WORK_PLAN_ALREADY_APPROVED);
    }

    @Test
    void isNotApprovedByNothing() {
        refuses(presented, new ApproveWorkPlan(ID, "ses-1", " "), WorkPlanRejection.APPROVAL_INCOMPLETE);
    }

    @Test
    void isNotApprovedBeforeItIsPresented() {
        assertThatThrownBy(() -> WorkPlanRules.decide(none, APPROVE)).isInstanceOf(AggregateNotFound.class);
    }

    private static PresentWorkPlan presenting(
            String title, List<Element> objectives, List<Element> strategies, Recorded<List<Element>> lines) {
        return new PresentWorkPlan(
                ID,
                "com-1",
                Recorded.of("man-1"),
                title,
                "Coordinación",
                Recorded.of("plan 2016-2017"),
                objectives,
                strategies,
                lines);
    }

    private static WorkPlanPresented presented(Recorded<List<Element>> lines) {
        return new WorkPlanPresented(
                ID,
                "com-1",
                Recorded.of("man-1"),
                "Plan 2018",
                "Coordinación",
                Recorded.of("plan 2016-2017"),
                OBJECTIVES,
                STRATEGIES,
                lines);
    }

    private static void refuses(WorkPlanState state, WorkPlanCommand command, WorkPlanRejection expected) {
        new DecisionAssert<>(() -> WorkPlanRules.decide(state, command)).isRefused(expected);
    }
}
