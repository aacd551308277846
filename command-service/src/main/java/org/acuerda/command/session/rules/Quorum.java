package org.acuerda.command.session.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.membership.Membership.Member;
import org.acuerda.command.session.state.Attendance;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.session.Roll;

/**
 * Rules of counting voting units: each person, or each body whatever the number of its persons (R-05, R-08, R-14,
 * How someone attends makes no difference; guests and secretaries without a vote never count.
 */
final class Quorum {

    private Quorum() {}

    /**
     * The count behind a quorum on a day.
     *
     * @param withThosePresent whether any number is enough, as in a second call held with those present
     */
    static Roll.Count count(
            RuleSet rules, boolean withThosePresent, Membership membership, LocalDate day, Attendance attendance) {
        int inOffice = voters(rules, membership, day, member -> true).size();
        int counted = rules.quorum().countsVacancies()
                ? Math.max(inOffice, membership.seats().known().orElse(0))
                : inOffice;
        int present = voters(rules, membership, day, attendance::isSeatFilled).size();
        return new Roll.Count(
                counted,
                withThosePresent ? 1 : required(counted, rules.quorum().formula()),
                present,
                membership.sequence());
    }

    /** One voter for each voting unit, the one admitted first, among the members in office who qualify. */
    static List<String> voters(RuleSet rules, Membership membership, LocalDate day, Predicate<String> qualifies) {
        Map<String, String> byUnit = new LinkedHashMap<>();
        for (Member member : membership.votersOn(day)) {
            if (qualifies.test(member.memberId())) {
                byUnit.putIfAbsent(member.votingUnit(rules.votingUnit()), member.memberId());
            }
        }
        return List.copyOf(byUnit.values());
    }

    /** Never less than one, and never more than there are. */
    private static int required(int membership, RuleSet.Quorum.Formula formula) {
        int asked =
                switch (formula) {
                    case MORE_THAN_HALF -> membership / 2 + 1;
                    case HALF_PLUS_ONE_ROUNDED_UP -> (membership + 1) / 2 + 1;
                };
        return Math.max(1, Math.min(asked, membership));
    }
}
