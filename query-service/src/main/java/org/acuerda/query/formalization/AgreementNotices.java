package org.acuerda.query.formalization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.agreement.AgreementView.Acknowledgement;
import org.acuerda.query.agreement.AgreementView.Notice;
import org.jspecify.annotations.Nullable;

/**
 * View model of the notices of one agreement: to whom it must be notified, to whom it was, and who acknowledged it
 * (R-57).
 *
 * @param parties the responsible parties, then the other parties notified
 */
public record AgreementNotices(AgreementView agreement, List<Party> parties) {

    public AgreementNotices {
        parties = List.copyOf(parties);
    }

    /**
     * A party that must be notified, or was.
     *
     * @param responsible whether the agreement makes the party responsible, so that it must be notified
     * @param deliveries every notice that was sent to the party, oldest first
     */
    public record Party(Responsible who, boolean responsible, List<Delivery> deliveries) {

        public Party {
            deliveries = List.copyOf(deliveries);
        }

        /** Whether the party was never notified. */
        public boolean isUntold() {
            return deliveries.isEmpty();
        }

        /** Whether the party was notified and acknowledged nothing. */
        public boolean isSilent() {
            return !isUntold() && deliveries.stream().allMatch(delivery -> delivery.acknowledgement() == null);
        }
    }

    /**
     * A notice to one party.
     *
     * @param acknowledgement null while there is none
     */
    public record Delivery(Notice notice, @Nullable Acknowledgement acknowledgement) {}

    static AgreementNotices of(AgreementView agreement) {
        Map<String, Responsible> responsible = byId(agreement.responsibles().stream());
        Map<String, Responsible> all = new LinkedHashMap<>(responsible);
        byId(agreement.publicity().notices().stream().flatMap(notice -> notice.addressees().stream()))
                .forEach(all::putIfAbsent);
        List<Party> parties = new ArrayList<>();
        all.forEach((id, who) -> parties.add(new Party(who, responsible.containsKey(id), deliveries(agreement, id))));
        return new AgreementNotices(agreement, parties);
    }

    private static Map<String, Responsible> byId(Stream<Responsible> several) {
        Map<String, Responsible> byId = new LinkedHashMap<>();
        several.forEach(who -> byId.putIfAbsent(who.id(), who));
        return byId;
    }

    private static List<Delivery> deliveries(AgreementView agreement, String id) {
        return agreement.publicity().notices().stream()
                .filter(notice ->
                        notice.addressees().stream().anyMatch(who -> who.id().equals(id)))
                .map(notice -> new Delivery(
                        notice,
                        notice.acknowledgements().stream()
                                .filter(answer -> answer.addresseeId().equals(id))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** How many responsible parties were never notified. */
    long untold() {
        return parties.stream()
                .filter(party -> party.responsible() && party.isUntold())
                .count();
    }

    /** How many parties were notified and have not acknowledged. */
    long silent() {
        return parties.stream().filter(Party::isSilent).count();
    }

    boolean isPublished() {
        return !agreement.publicity().publications().isEmpty();
    }
}
