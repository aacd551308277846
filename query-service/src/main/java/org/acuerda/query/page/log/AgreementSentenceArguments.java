package org.acuerda.query.page.log;

import java.util.List;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.AgreementElevated;
import org.acuerda.events.agreement.AgreementEvent.AgreementFulfilled;
import org.acuerda.events.agreement.AgreementEvent.AgreementNotified;
import org.acuerda.events.agreement.AgreementEvent.AgreementPublished;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementReopened;
import org.acuerda.events.agreement.AgreementEvent.AgreementRescheduled;
import org.acuerda.events.agreement.AgreementEvent.AgreementSuperseded;
import org.acuerda.events.agreement.AgreementEvent.CouncilAnswered;
import org.acuerda.events.agreement.AgreementEvent.DueDateSet;
import org.acuerda.events.agreement.AgreementEvent.EvidenceAttached;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.FollowUpReviewed;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.NoticeAcknowledged;
import org.acuerda.events.agreement.AgreementEvent.OfficialKeyGiven;
import org.acuerda.events.agreement.AgreementEvent.ResponsibleAssigned;
import org.acuerda.events.agreement.AgreementEvent.TermStarted;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;

/** Arguments of the sentences about an agreement. The agreement itself comes first. */
final class AgreementSentenceArguments {

    private AgreementSentenceArguments() {}

    static List<Object> of(AgreementEvent event, NameResolver names) {
        PageText words = names.words();
        String id = event.agreementId();
        return switch (event) {
            case AgreementAdopted recorded ->
                List.of(names.agreement(id, recorded.proposal().text()), names.session(recorded.sessionId()));
            case AgreementRecorded recorded ->
                List.of(names.agreement(id, recorded.proposal().text()), names.session(recorded.sessionId()));
            case InformativeAgreementRecorded recorded ->
                List.of(names.agreement(id, recorded.proposal().text()), names.session(recorded.sessionId()));
            case OfficialKeyGiven recorded -> List.of(names.agreement(id), Link.told(recorded.officialKey()));
            case AgreementNotified recorded ->
                List.of(
                        names.agreement(id),
                        Link.told(
                                NameResolver.join(recorded.addressees().stream().map(Proposal.Responsible::name))),
                        names.words().letter(recorded.officeNumber()),
                        Link.told(names.words().inSentence(recorded.medium())));
            case NoticeAcknowledged recorded ->
                List.of(names.agreement(id), names.addressee(id, recorded.addresseeId()));
            case AgreementPublished recorded -> List.of(names.agreement(id), Link.told(recorded.publishedIn()));
            case ResponsibleAssigned recorded ->
                List.of(
                        names.agreement(id),
                        names.point(id, recorded.pointId()),
                        names.responsible(recorded.responsible()),
                        Link.told(recorded.authority()),
                        Link.told(recorded.reason()));
            case DueDateSet recorded ->
                List.of(
                        names.agreement(id),
                        names.point(id, recorded.pointId()),
                        words.day(recorded.dueOn()),
                        Link.told(recorded.authority()));
            case TermStarted recorded ->
                List.of(
                        names.agreement(id),
                        names.point(id, recorded.pointId()),
                        words.day(recorded.triggeredOn()),
                        words.day(recorded.dueOn()));
            case AgreementRescheduled recorded ->
                List.of(
                        names.agreement(id),
                        names.point(id, recorded.pointId()),
                        words.day(recorded.from()),
                        words.day(recorded.to()),
                        Link.told(recorded.authority()),
                        Link.told(recorded.reason()));
            case FollowUpRecorded recorded ->
                List.of(
                        names.agreement(id),
                        words.uncapitalized(words.of(recorded.status())),
                        Link.told(NameResolver.shortened(recorded.narrative())));
            case EvidenceAttached recorded -> List.of(names.agreement(id), Link.told(evidence(recorded.evidence())));
            case FollowUpReviewed recorded ->
                List.of(
                        names.agreement(id),
                        words.say(recorded.accepted() ? "review.accepted" : "review.returned"),
                        Link.told(recorded.reason()));
            case AgreementFulfilled recorded ->
                List.of(names.agreement(id), names.person(recorded.reporterId()), names.person(recorded.reviewerId()));
            case AgreementCancelled recorded ->
                List.of(
                        names.agreement(id),
                        words.uncapitalized(words.of(recorded.ending())),
                        Link.told(recorded.authority()),
                        Link.told(recorded.reason()));
            case AgreementReopened recorded ->
                List.of(names.agreement(id), Link.told(recorded.authority()), Link.told(recorded.reason()));
            case AgreementElevated recorded ->
                List.of(
                        names.agreement(id),
                        Link.told(recorded.elevatedTo()),
                        names.words().letter(recorded.officeNumber()));
            case CouncilAnswered recorded ->
                List.of(names.agreement(id), Link.told(NameResolver.shortened(recorded.answer())));
            case AgreementSuperseded recorded ->
                List.of(
                        names.agreement(id),
                        words.uncapitalized(words.of(recorded.effect())),
                        names.agreement(recorded.supersededBy()));
        };
    }

    private static String evidence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.File file -> file.name();
            case Evidence.Link link -> link.address();
        };
    }
}
