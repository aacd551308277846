package org.acuerda.query.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerda.query.answer.Today;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.body.BodyView;
import org.acuerda.query.membership.CommissionView.Mandate;
import org.acuerda.query.membership.CommissionView.Member;
import org.springframework.stereotype.Component;

/** Assembler of members with their commission, body, mandates, and whether they are in office today. */
@Component
class MemberEntries {

    private final Bodies bodies;
    private final Today today;

    MemberEntries(Bodies bodies, Today today) {
        this.bodies = bodies;
        this.today = today;
    }

    /** Every member of the commissions, in the order of their admission. */
    List<MemberEntry> of(Collection<CommissionView> commissions) {
        Map<String, String> names = bodyNames(commissions);
        LocalDate day = today.date();
        return commissions.stream()
                .flatMap(commission ->
                        commission.members().stream().map(member -> entry(commission, member, names, day)))
                .toList();
    }

    private static MemberEntry entry(
            CommissionView commission, Member member, Map<String, String> bodyNames, LocalDate day) {
        return new MemberEntry(
                commission.commissionId(),
                commission.name(),
                member,
                isInOffice(member, day),
                member.bodyId().known().map(bodyNames::get).orElse(null),
                commission.mandates().stream()
                        .filter(mandate -> hasPart(member.memberId(), mandate))
                        .toList());
    }

    private static boolean isInOffice(Member member, LocalDate day) {
        boolean began =
                member.admittedOn().known().map(since -> !day.isBefore(since)).orElse(true);
        return began
                && (member.removal() == null || day.isBefore(member.removal().removedOn()));
    }

    private static boolean hasPart(String memberId, Mandate mandate) {
        return mandate.coordinatorId().equals(memberId)
                || (mandate.secretary() != null
                        && mandate.secretary().secretaryId().equals(memberId));
    }

    private Map<String, String> bodyNames(Collection<CommissionView> commissions) {
        List<String> bodyIds = commissions.stream()
                .flatMap(commission -> commission.members().stream())
                .flatMap(member -> member.bodyId().known().stream())
                .distinct()
                .toList();
        return bodies.withIds(bodyIds).stream().collect(Collectors.toMap(BodyView::bodyId, body -> body.currentName()
                .name()));
    }
}
