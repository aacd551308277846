package org.acuerda.command.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.DecisionAssert;
import org.acuerda.command.provision.ProvisionCommand.RegisterProvision;
import org.acuerda.command.provision.ProvisionCommand.SupersedeProvision;
import org.acuerda.events.Recorded;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.provision.ProvisionEvent.ProvisionSuperseded;
import org.junit.jupiter.api.Test;

class ProvisionRulesTest {

    private static final String ID = "prv-lgtaip-2015-56";
    private static final LocalDate FROM = LocalDate.of(2015, 5, 5);
    private static final LocalDate TO = LocalDate.of(2025, 3, 20);
    private static final String DOF = "DOF 2025-03-20";
    private static final RegisterProvision REGISTER = registering("LGTAIP", Recorded.of(FROM), Recorded.of(TO));
    private static final ProvisionRegistered REGISTERED = registered(Recorded.of(FROM), Recorded.of(TO));
    private static final SupersedeProvision SUPERSEDE =
            new SupersedeProvision(ID, List.of("prv-lgtaip-2025-56"), TO.plusDays(1), DOF);
    private static final ProvisionSuperseded SUPERSEDED =
            new ProvisionSuperseded(ID, List.of("prv-lgtaip-2025-56"), TO.plusDays(1), DOF);

    private final ProvisionState none = ProvisionState.none();
    private final ProvisionState known = none.evolve(REGISTERED);

    @Test
    void registersAVersion() {
        assertThat(ProvisionRules.decide(none, REGISTER).events()).containsExactly(REGISTERED);
    }

    @Test
    void registersAVersionWhoseValidityIsNotOnRecord() {
        assertThat(ProvisionRules.decide(none, registering("LGTAIP", Recorded.notOnRecord(), Recorded.notOnRecord()))
                        .events())
                .containsExactly(registered(Recorded.notOnRecord(), Recorded.notOnRecord()));
    }

    @Test
    void registersAVersionOnce() {
        assertThatThrownBy(() -> ProvisionRules.decide(known, REGISTER)).isInstanceOf(AggregateExists.class);
    }

    @Test
    void refusesAVersionThatCannotBeFound() {
        refuses(none, registering(" ", Recorded.of(FROM), Recorded.of(TO)), ProvisionRejection.PROVISION_INCOMPLETE);
    }

    @Test
    void refusesAValidityThatEndsBeforeItBegins() {
        refuses(none, registering("LGTAIP", Recorded.of(TO), Recorded.of(FROM)), ProvisionRejection.VALIDITY_REVERSED);
    }

    @Test
    void recordsWhatTookItsPlace() {
        assertThat(ProvisionRules.decide(known, SUPERSEDE).events()).containsExactly(SUPERSEDED);
    }

    @Test
    void recordsThatNothingTookItsPlace() {
        assertThat(ProvisionRules.decide(known, new SupersedeProvision(ID, List.of(), TO.plusDays(1), DOF))
                        .events())
                .containsExactly(new ProvisionSuperseded(ID, List.of(), TO.plusDays(1), DOF));
    }

    @Test
    void isSupersededOnce() {
        refuses(known.evolve(SUPERSEDED), SUPERSEDE, ProvisionRejection.PROVISION_ALREADY_SUPERSEDED);
    }

    @Test
    void doesNotSupersedeItself() {
        refuses(
                known,
                new SupersedeProvision(ID, List.of(ID), TO.plusDays(1), DOF),
                ProvisionRejection.PROVISION_SUPERSEDES_ITSELF);
    }

    @Test
    void namesEachSuccessorOnce() {
        refuses(
                known,
                new SupersedeProvision(ID, List.of("prv-1", "prv-1"), TO.plusDays(1), DOF),
                ProvisionRejection.SUCCESSOR_DOUBLED);
    }

    @Test
    void isNotSupersededWhileItIsInForce() {
        refuses(known, new SupersedeProvision(ID, List.of(), TO, DOF), ProvisionRejection.SUPERSEDED_TOO_EARLY);
    }

    @Test
    void isNotSupersededBeforeItIsInForce() {
        refuses(
                none.evolve(registered(Recorded.of(FROM), Recorded.notOnRecord())),
                new SupersedeProvision(ID, List.of(), FROM, DOF),
                ProvisionRejection.SUPERSEDED_TOO_EARLY);
    }

    @Test
    void needsASource() {
        refuses(
                known,
                new SupersedeProvision(ID, List.of(), TO.plusDays(1), ""),
                ProvisionRejection.SUPERSEDED_SOURCE_MISSING);
    }

    @Test
    void supersedesOnlyWhatIsInTheCatalogue() {
        assertThatThrownBy(() -> ProvisionRules.decide(none, SUPERSEDE)).isInstanceOf(AggregateNotFound.class);
    }

    private static RegisterProvision registering(String instrument, Recorded<LocalDate> from, Recorded<LocalDate> to) {
        return new RegisterProvision(
                ID,
                instrument,
                "2015",
                "art. 56",
                "Políticas de transparencia proactiva",
                from,
                to,
                "DOF 2015-05-04",
                true);
    }

    private static ProvisionRegistered registered(Recorded<LocalDate> from, Recorded<LocalDate> to) {
        return new ProvisionRegistered(
                ID,
                "LGTAIP",
                "2015",
                "art. 56",
                "Políticas de transparencia proactiva",
                from,
                to,
                "DOF 2015-05-04",
                true);
    }

    private static void refuses(ProvisionState state, ProvisionCommand command, ProvisionRejection expected) {
        new DecisionAssert<>(() -> ProvisionRules.decide(state, command)).isRefused(expected);
    }
}
