package org.acuerda.command.commission;

import static org.acuerda.command.membership.KnownCommission.COMMISSION;

import org.acuerda.command.commission.CommissionCommand.GiveShortName;
import org.acuerda.events.commission.CommissionEvent.ShortNameGiven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortNameRulesTest {

    @Test
    void aCommissionGetsAShortNameAndLaterAnother() {
        CommissionStory.known().when(give("cgatp")).leadsTo(given("cgatp"));
        CommissionStory.known()
                .after(give("cgatp"))
                .when(give("gobierno-abierto"))
                .leadsTo(given("gobierno-abierto"));
        CommissionStory.known()
                .after(give("cgatp"))
                .when(give("cgatp"))
                .isRefused(CommissionRejection.SHORT_NAME_UNCHANGED);
    }

    @Test
    void anEarlierShortNameMayComeBackToItsCommissionOnly() {
        CommissionStory.known()
                .after(give("cgatp"))
                .after(give("gobierno-abierto"))
                .when(give("cgatp"))
                .leadsTo(given("cgatp"));
        CommissionStory.known()
                .besideShortName("cgatp")
                .when(give("cgatp"))
                .isRefused(CommissionRejection.SHORT_NAME_TAKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "CGATP", "comité", "gobierno abierto", "-a", " "})
    void aShortNameCanBeWrittenInAnAddress(String shortName) {
        CommissionStory.known().when(give(shortName)).isRefused(CommissionRejection.SHORT_NAME_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sesiones", "com-1"})
    void aShortNameIsNoOtherAddress(String shortName) {
        CommissionStory.known().when(give(shortName)).isRefused(CommissionRejection.SHORT_NAME_RESERVED);
    }

    private static GiveShortName give(String shortName) {
        return new GiveShortName(COMMISSION, shortName);
    }

    private static ShortNameGiven given(String shortName) {
        return new ShortNameGiven(COMMISSION, shortName);
    }
}
