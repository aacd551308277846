package org.acuerda.command.membership;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.MandateOpened;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.commission.CommissionEvent.Office;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.commission.CommissionEvent.SecretaryDesignated;
import org.acuerda.events.commission.RuleSet;

/**
 * Test data: a commission. Since 5 January 2026 it has four members with a vote, Ana who coordinates, Luis, Eva and
 * Raúl, and Sara, its secretary without one. Luis and Eva belong to the same body. It has five seats, and records live
 * since the first of that year.
 */
public final class KnownCommission {

    public static final String COMMISSION = "com-1";
    public static final String MANDATE = "man-1";
    public static final String ANA = "mem-ana";
    public static final String LUIS = "mem-luis";
    public static final String EVA = "mem-eva";
    public static final String RAUL = "mem-raul";
    public static final String SARA = "mem-sara";
    public static final LocalDate SINCE = LocalDate.of(2026, 1, 5);
    public static final LocalDate LIVE_SINCE = LocalDate.of(2026, 1, 1);

    private KnownCommission() {}

    /** The commission under its usual rules. */
    public static Membership known() {
        return knownUnder(new KnownRules().rules());
    }

    /** The commission under other rules. */
    public static Membership knownUnder(RuleSet rules) {
        return after(
                established(),
                new RuleSetAdopted(COMMISSION, rules, SINCE),
                new CalendarAdopted(COMMISSION, calendar("2026"), SINCE));
    }

    /** What was recorded, and something more. */
    public static Membership after(Membership membership, CommissionEvent... events) {
        Membership after = membership;
        for (CommissionEvent event : events) {
            after = after.evolve(event);
        }
        return after;
    }

    /** The commission before it has rules and a calendar. */
    public static Membership established() {
        return after(
                Membership.none(),
                new CommissionEstablished(COMMISSION, "Comisión", List.of(), LIVE_SINCE, Recorded.of(5)),
                admitted(ANA, "Ana", "bod-1", true),
                admitted(LUIS, "Luis", "bod-2", true),
                admitted(EVA, "Eva", "bod-2", true),
                admitted(RAUL, "Raúl", "bod-3", true),
                admitted(SARA, "Sara", "bod-1", false),
                new MandateOpened(
                        COMMISSION,
                        MANDATE,
                        ANA,
                        SINCE,
                        Recorded.of(LocalDate.of(2026, 12, 31)),
                        Recorded.of("Acta de la elección")),
                new SecretaryDesignated(COMMISSION, MANDATE, SARA, SINCE, Recorded.of("Oficio 2")));
    }

    /** A member admitted on the day the commission began. */
    public static MemberAdmitted admitted(String memberId, String name, String bodyId, boolean hasVote) {
        return new MemberAdmitted(
                COMMISSION,
                memberId,
                name,
                hasVote ? Office.VOCAL : Office.TECHNICAL_SECRETARY,
                Recorded.of(bodyId),
                hasVote,
                Recorded.of(SINCE),
                Recorded.of("Oficio 1"));
    }

    /** The rest days of the labour law in the time of Mexico City. */
    public static CalendarVersion calendar(String version) {
        return new CalendarVersion(
                version,
                "America/Mexico_City",
                CalendarVersion.Basis.LFT_74,
                List.of(),
                List.of(),
                "LFT, artículo 74",
                true);
    }
}
