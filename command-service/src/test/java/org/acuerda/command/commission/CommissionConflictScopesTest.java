package org.acuerda.command.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.commission.CommissionCommand.ConveneSession;
import org.acuerda.command.commission.CommissionCommand.GiveShortName;
import org.acuerda.command.commission.CommissionCommand.RemoveMember;
import org.acuerda.command.membership.KnownCommission;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.session.rules.CallAgenda;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.commission.CommissionEvent.ShortNameGiven;
import org.acuerda.events.session.SessionEvent.Venue;
import org.junit.jupiter.api.Test;

/** Test of which commands and events of a commission conflict, and which do not. */
class CommissionConflictScopesTest {

    private static final String COMMISSION = KnownCommission.COMMISSION;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final ConveneSession CONVENE = new ConveneSession(
            COMMISSION,
            "ses-2",
            Kind.ORDINARY,
            Instant.parse("2026-03-05T16:00:00Z"),
            new Venue(Venue.Format.IN_PERSON, Recorded.of("Sala"), Recorded.notOnRecord()),
            new CallAgenda(List.of()),
            KnownCommission.ANA,
            Recorded.notOnRecord());

    @Test
    void aSessionIsConvenedByWhoSawTheRulesAndTheOrdinalsOfItsKind() {
        assertConflict(CONVENE, new RuleSetAdopted(COMMISSION, new KnownRules().rules(), DAY));
        assertConflict(CONVENE, ordinal(Kind.ORDINARY));
        assertNoConflict(CONVENE, ordinal(Kind.EXTRAORDINARY));
        assertConflict(CONVENE, removed(KnownCommission.ANA));
        assertNoConflict(CONVENE, removed(KnownCommission.LUIS));
    }

    @Test
    void membersAreApart() {
        RemoveMember remove = new RemoveMember(COMMISSION, KnownCommission.ANA, DAY, "Oficio 3", "Renuncia");

        assertConflict(remove, removed(KnownCommission.ANA));
        assertNoConflict(remove, removed(KnownCommission.LUIS));
        assertNoConflict(remove, ordinal(Kind.ORDINARY));
    }

    @Test
    void twoShortNamesConflict() {
        GiveShortName give = new GiveShortName(COMMISSION, "cgatp");

        assertConflict(give, new ShortNameGiven(COMMISSION, "gobierno-abierto"));
        assertNoConflict(give, ordinal(Kind.ORDINARY));
    }

    private static OrdinalGiven ordinal(Kind kind) {
        return new OrdinalGiven(COMMISSION, kind, Recorded.notOnRecord(), Recorded.of(1), "ses-1", DAY);
    }

    private static MemberRemoved removed(String memberId) {
        return new MemberRemoved(COMMISSION, memberId, DAY, "Oficio 3", "Renuncia");
    }

    private static void assertConflict(CommissionCommand command, CommissionEvent event) {
        assertThat(new CommissionConflictScopes().conflicts(command, event))
                .as("%s after %s", command, event)
                .isTrue();
    }

    private static void assertNoConflict(CommissionCommand command, CommissionEvent event) {
        assertThat(new CommissionConflictScopes().conflicts(command, event))
                .as("%s after %s", command, event)
                .isFalse();
    }
}
