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
import org.acuerda.query.naming.NameResolver;

/** What the sentences about an agreement are filled with. The agreement itself comes first. */
final class AgreementSentenceArguments {

    private AgreementSentenceArguments() {}

    static List<Object> of(AgreementEvent event, NameResolver names) {
        PageText words = names.words();
        String id = event.agreementId();
        return switch (event) {
            case AgreementAdopted told ->
                List.of(names.agreement(id, told.proposal().text()), names.session(told.sessionId()));
            case AgreementRecorded told ->
                List.of(names.agreement(id, told.proposal().text()), names.session(told.sessionId()));
            case InformativeAgreementRecorded told ->
                List.of(names.agreement(id, told.proposal().text()), names.session(told.sessionId()));
            case OfficialKeyGiven told -> List.of(names.agreement(id), told.officialKey());
            case AgreementNotified told ->
                List.of(
                        names.agreement(id),
                        NameResolver.join(told.addressees().stream().map(Proposal.Responsible::name)),
                        told.officeNumber(),
                        told.medium());
            case NoticeAcknowledged told -> List.of(names.agreement(id), names.addressee(id, told.addresseeId()));
            case AgreementPublished told -> List.of(names.agreement(id), told.publishedIn());
            case ResponsibleAssigned told ->
                List.of(
                        names.agreement(id),
                        names.point(id, told.pointId()),
                        names.responsible(told.responsible()),
                        told.authority(),
                        told.reason());
            case DueDateSet told ->
                List.of(
                        names.agreement(id),
                        names.point(id, told.pointId()),
                        words.day(told.dueOn()),
                        told.authority());
            case TermStarted told ->
                List.of(
                        names.agreement(id),
                        names.point(id, told.pointId()),
                        words.day(told.triggeredOn()),
                        words.day(told.dueOn()));
            case AgreementRescheduled told ->
                List.of(
                        names.agreement(id),
                        names.point(id, told.pointId()),
                        words.day(told.from()),
                        words.day(told.to()),
                        told.authority(),
                        told.reason());
            case FollowUpRecorded told ->
                List.of(
                        names.agreement(id),
                        words.uncapitalized(words.of(told.status())),
                        NameResolver.shortened(told.narrative()));
            case EvidenceAttached told -> List.of(names.agreement(id), evidence(told.evidence()));
            case FollowUpReviewed told ->
                List.of(
                        names.agreement(id),
                        words.say(told.accepted() ? "review.accepted" : "review.returned"),
                        told.reason());
            case AgreementFulfilled told ->
                List.of(names.agreement(id), names.person(told.reporterId()), names.person(told.reviewerId()));
            case AgreementCancelled told ->
                List.of(
                        names.agreement(id),
                        words.uncapitalized(words.of(told.ending())),
                        told.authority(),
                        told.reason());
            case AgreementReopened told -> List.of(names.agreement(id), told.authority(), told.reason());
            case AgreementElevated told -> List.of(names.agreement(id), told.elevatedTo(), told.officeNumber());
            case CouncilAnswered told -> List.of(names.agreement(id), NameResolver.shortened(told.answer()));
            case AgreementSuperseded told ->
                List.of(
                        names.agreement(id),
                        words.uncapitalized(words.of(told.effect())),
                        names.agreement(told.supersededBy()));
        };
    }

    private static String evidence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.File file -> file.name();
            case Evidence.Link link -> link.address();
        };
    }
}
