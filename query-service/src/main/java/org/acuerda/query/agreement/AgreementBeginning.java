package org.acuerda.query.agreement;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.agreement.AgreementView.Point;
import org.acuerda.query.answer.Origin;
import org.jspecify.annotations.Nullable;

/** The three ways in which an agreement enters the record. */
final class AgreementBeginning {

    private AgreementBeginning() {}

    static AgreementView adopted(AgreementAdopted event, JournalRecord record) {
        return view(
                event.agreementId(),
                event.commissionId(),
                event.sessionId(),
                event.itemId(),
                null,
                event.voteId(),
                event.officialKey(),
                event.adoptedOn(),
                event.proposal(),
                false,
                record);
    }

    static AgreementView recorded(AgreementRecorded event, JournalRecord record) {
        return view(
                event.agreementId(),
                event.commissionId(),
                event.sessionId(),
                event.itemId(),
                event.number(),
                Recorded.notOnRecord(),
                event.officialKey(),
                event.adoptedOn(),
                event.proposal(),
                event.typeAssumed(),
                record);
    }

    static AgreementView recorded(InformativeAgreementRecorded event, JournalRecord record) {
        return view(
                event.agreementId(),
                event.commissionId(),
                event.sessionId(),
                event.itemId(),
                event.number(),
                Recorded.notOnRecord(),
                event.officialKey(),
                event.adoptedOn(),
                event.proposal(),
                event.typeAssumed(),
                record);
    }

    /**
     * Where an agreement stands before anybody has reported.
     *
     * @param number place in the list of a source; null for an agreement that was lived
     */
    static AgreementStatus status(Proposal.Type type, @Nullable Integer number) {
        if (!type.isFollowedToItsEnd()) {
            return AgreementStatus.PRESENTED;
        }
        return number == null ? AgreementStatus.ADOPTED : AgreementStatus.NOT_ON_RECORD;
    }

    private static AgreementView view(
            String agreementId,
            String commissionId,
            String sessionId,
            String itemId,
            @Nullable Integer number,
            Recorded<String> voteId,
            Recorded<String> officialKey,
            LocalDate adoptedOn,
            Proposal proposal,
            boolean typeAssumed,
            JournalRecord record) {
        return new AgreementView(
                agreementId,
                commissionId,
                sessionId,
                itemId,
                number,
                voteId,
                officialKey,
                adoptedOn,
                proposal.type(),
                typeAssumed,
                proposal.text(),
                status(proposal.type(), number),
                proposal.standing(),
                proposal.legalBasis(),
                proposal.points().stream().map(AgreementBeginning::point).toList(),
                proposal.annexes(),
                proposal.changes(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                Origin.of(record),
                List.of(record.position()));
    }

    private static Point point(Proposal.ResolutivePoint point) {
        LocalDate fixed =
                point.term().known().map(AgreementBeginning::fixedDate).orElse(null);
        return new Point(
                point.pointId(),
                point.number(),
                point.text(),
                point.responsibles(),
                List.of(),
                point.term(),
                point.deliverable(),
                fixed,
                fixed,
                null,
                List.of());
    }

    private static @Nullable LocalDate fixedDate(Term term) {
        return switch (term) {
            case Term.FixedDate fixed -> fixed.dueOn();
            case Term.AfterEvent counted -> null;
        };
    }
}
