package org.acuerda.query.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.body.BodyView;
import org.acuerda.query.membership.CommissionView.Mandate;
import org.acuerda.query.membership.CommissionView.Member;
import org.springframework.stereotype.Component;

/** Assembler of members with their commission, body, mandates, and whether they are in office today. */
@Component
class MemberEntries {

    private final Bodies bodies;
    private final CommissionZones zones;

    MemberEntries(Bodies bodies, CommissionZones zones) {
        this.bodies = bodies;
        this.zones = zones;
    }

    /** Every member of the commissions, in the order of their admission. */
    List<MemberEntry> of(Collection<CommissionView> commissions) {
        Map<String, String> names = bodyNames(commissions);
        Zones now = zones.now();
        return commissions.stream()
                .flatMap(commission -> commission.members().stream()
                        .map(member -> entry(commission, member, names, now.today(commission.commissionId()))))
                .toList();
    }

    private static MemberEntry entry(
            CommissionView commission, Member member, Map<String, String> bodyNames, LocalDate day) {
        return new MemberEntry(
                commission.commissionId(),
                commission.name(),
                member,
                member.isInOfficeOn(day),
                member.bodyId().known().map(bodyNames::get).orElse(null),
                commission.mandates().stream()
                        .filter(mandate -> hasPart(member.memberId(), mandate))
                        .toList());
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
