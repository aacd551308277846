package org.acuerda.query.agreement;

import static org.acuerda.query.projection.Folding.plus;

import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Proposal.Change.Effect;
import org.acuerda.query.agreement.AgreementView.AttachedEvidence;
import org.acuerda.query.agreement.AgreementView.CouncilAnswer;
import org.acuerda.query.agreement.AgreementView.Elevation;
import org.acuerda.query.agreement.AgreementView.Ending;
import org.acuerda.query.agreement.AgreementView.FollowUp;
import org.acuerda.query.agreement.AgreementView.Notice;
import org.acuerda.query.agreement.AgreementView.Point;
import org.acuerda.query.agreement.AgreementView.Publication;
import org.acuerda.query.agreement.AgreementView.Reopening;
import org.acuerda.query.agreement.AgreementView.Supersession;
import org.jspecify.annotations.Nullable;

/** An agreement while one more event is told: what may change after the adoption. It lives for one fold only. */
final class AgreementDraft {

    private final AgreementView before;

    Recorded<String> officialKey;
    List<Point> points;
    List<Supersession> supersededBy;
    List<Notice> notices;
    List<Publication> publications;
    List<FollowUp> followUps;
    List<AttachedEvidence> evidence;

    @Nullable Ending ending;

    List<Reopening> reopenings;

    @Nullable Elevation elevation;

    @Nullable CouncilAnswer councilAnswer;

    AgreementDraft(AgreementView before) {
        this.before = before;
        officialKey = before.officialKey();
        points = before.points();
        supersededBy = before.supersededBy();
        notices = before.notices();
        publications = before.publications();
        followUps = before.followUps();
        evidence = before.evidence();
        ending = before.ending();
        reopenings = before.reopenings();
        elevation = before.elevation();
        councilAnswer = before.councilAnswer();
    }

    /** The agreement as it stands after the event at a position. */
    AgreementView at(long position) {
        return new AgreementView(
                before.agreementId(),
                before.commissionId(),
                before.sessionId(),
                before.itemId(),
                before.number(),
                before.voteId(),
                officialKey,
                before.adoptedOn(),
                before.type(),
                before.typeAssumed(),
                before.text(),
                status(),
                before.standing(),
                before.legalBasis(),
                points,
                before.annexes(),
                before.changes(),
                supersededBy,
                notices,
                publications,
                followUps,
                evidence,
                ending,
                reopenings,
                elevation,
                councilAnswer,
                before.origin(),
                plus(before.history(), position));
    }

    /** A revocation comes before everything, an ending before what the reports say. */
    private AgreementStatus status() {
        if (supersededBy.stream().anyMatch(later -> later.effect() == Effect.REVOKES)) {
            return AgreementStatus.REVOKED;
        }
        if (ending != null) {
            return ending.status();
        }
        AgreementStatus unreported = AgreementBeginning.status(before.type(), before.number());
        return unreported.isOpen() ? Reports.of(followUps, reopenings).standing(unreported, points) : unreported;
    }
}
