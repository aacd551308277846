package org.acuerda.command.body;

import java.time.LocalDate;
import org.acuerda.command.body.BodyCommand.RegisterBody;
import org.acuerda.command.body.BodyCommand.RenameBody;
import org.acuerda.command.body.BodyCommand.SucceedBody;
import org.acuerda.command.decision.DecisionAssert;
import org.acuerda.events.Recorded;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.body.BodyEvent.BodyRenamed;
import org.acuerda.events.body.BodyEvent.BodySucceeded;
import org.acuerda.events.body.BodyEvent.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyRulesTest {

    private static final String ID = "bod-inai";
    private static final String IFAI = "Instituto Federal de Acceso a la Información";
    private static final String INAI = "Instituto Nacional de Transparencia";
    private static final Recorded<String> NOT_ON_RECORD = Recorded.notOnRecord();
    private static final LocalDate FOUNDED = LocalDate.of(2002, 12, 24);
    private static final LocalDate RENAMED_ON = LocalDate.of(2015, 5, 5);
    private static final LocalDate SUCCEEDED_ON = LocalDate.of(2025, 3, 21);
    private static final SucceedBody SUCCEED = new SucceedBody(ID, "bod-sabg", SUCCEEDED_ON, "DOF 2025-03-20");
    private static final BodySucceeded SUCCEEDED = new BodySucceeded(ID, "bod-sabg", SUCCEEDED_ON, "DOF 2025-03-20");

    private final BodyState none = BodyState.none();
    private final BodyState known = none.evolve(registered(NOT_ON_RECORD, Recorded.of(FOUNDED)));

    @Test
    void registersABody() {
        when(none, registering(IFAI, Recorded.of("00"), Recorded.of(FOUNDED)))
                .leadsTo(registered(Recorded.of("00"), Recorded.of(FOUNDED)));
    }

    @Test
    void registersABodyOfWhichLittleIsOnRecord() {
        when(none, registering(IFAI, NOT_ON_RECORD, Recorded.notOnRecord()))
                .leadsTo(registered(NOT_ON_RECORD, Recorded.notOnRecord()));
    }

    @Test
    void registersABodyOnce() {
        when(known, registering(IFAI, NOT_ON_RECORD, Recorded.of(FOUNDED))).isTaken();
    }

    @Test
    void registersNoBodyWithoutAName() {
        when(none, registering(" ", NOT_ON_RECORD, Recorded.of(FOUNDED))).isRefused(BodyRejection.BODY_NAME_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "09", "10", "29", "30", "32"})
    void placesABodyInAFederalEntity(String key) {
        when(none, registering(IFAI, Recorded.of(key), Recorded.of(FOUNDED)))
                .leadsTo(registered(Recorded.of(key), Recorded.of(FOUNDED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"33", "9", "", "009", "CDMX"})
    void placesABodyInNoOther(String key) {
        when(none, registering(IFAI, Recorded.of(key), Recorded.of(FOUNDED)))
                .isRefusedNaming(BodyRejection.FEDERAL_ENTITY_UNKNOWN, key);
    }

    @Test
    void renamesABody() {
        when(known, renaming(INAI, RENAMED_ON)).leadsTo(renamed(RENAMED_ON));
    }

    @Test
    void renamesABodyWhoseFirstDayIsNotOnRecord() {
        when(none.evolve(registered(NOT_ON_RECORD, Recorded.notOnRecord())), renaming(INAI, FOUNDED))
                .leadsTo(renamed(FOUNDED));
    }

    @Test
    void renamesABodyFromALaterDayOnly() {
        when(known, renaming(INAI, FOUNDED)).isRefusedNaming(BodyRejection.NAME_NOT_LATER, FOUNDED);
        when(known, renaming(INAI, FOUNDED.plusDays(1))).leadsTo(renamed(FOUNDED.plusDays(1)));
    }

    @Test
    void renamesABodyAgainAfterItsLastName() {
        BodyState renamed = known.evolve(renamed(RENAMED_ON));

        when(renamed, renaming(INAI, RENAMED_ON)).isRefusedNaming(BodyRejection.NAME_NOT_LATER, RENAMED_ON);
        when(renamed, renaming(INAI, RENAMED_ON.plusDays(1))).leadsTo(renamed(RENAMED_ON.plusDays(1)));
    }

    @Test
    void takesNoNameFromABody() {
        when(known, renaming("", RENAMED_ON)).isRefused(BodyRejection.BODY_NAME_MISSING);
    }

    @Test
    void recordsWhichBodyTookOver() {
        when(known, SUCCEED).leadsTo(SUCCEEDED);
    }

    @Test
    void isSucceededOnce() {
        when(known.evolve(SUCCEEDED), SUCCEED).isRefusedNaming(BodyRejection.BODY_ALREADY_SUCCEEDED, "bod-sabg");
    }

    @Test
    void doesNotSucceedItself() {
        when(known, new SucceedBody(ID, ID, SUCCEEDED_ON, "DOF 2025-03-20"))
                .isRefused(BodyRejection.BODY_SUCCEEDS_ITSELF);
    }

    @Test
    void changesOnlyWhatIsInTheRegister() {
        when(none, renaming(INAI, RENAMED_ON)).isUnknown();
        when(none, SUCCEED).isUnknown();
    }

    private static DecisionAssert<BodyEvent> when(BodyState state, BodyCommand command) {
        return new DecisionAssert<>(() -> BodyRules.decide(state, command));
    }

    private static RegisterBody registering(String name, Recorded<String> federalEntity, Recorded<LocalDate> from) {
        return new RegisterBody(
                ID, Kind.GUARANTOR, name, Recorded.of("IFAI"), true, federalEntity, from, "DOF 2002-12-24");
    }

    private static BodyRegistered registered(Recorded<String> federalEntity, Recorded<LocalDate> from) {
        return new BodyRegistered(
                ID, Kind.GUARANTOR, IFAI, Recorded.of("IFAI"), true, federalEntity, from, "DOF 2002-12-24");
    }

    private static RenameBody renaming(String name, LocalDate from) {
        return new RenameBody(ID, name, Recorded.of("INAI"), false, from, "DOF 2015-05-04");
    }

    private static BodyRenamed renamed(LocalDate from) {
        return new BodyRenamed(ID, INAI, Recorded.of("INAI"), false, from, "DOF 2015-05-04");
    }
}
