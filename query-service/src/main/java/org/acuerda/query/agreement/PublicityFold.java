package org.acuerda.query.agreement;

import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import org.acuerda.events.agreement.AgreementEvent.AgreementNotified;
import org.acuerda.events.agreement.AgreementEvent.AgreementPublished;
import org.acuerda.events.agreement.AgreementEvent.NoticeAcknowledged;
import org.acuerda.query.agreement.AgreementView.Acknowledgement;
import org.acuerda.query.agreement.AgreementView.Notice;
import org.acuerda.query.agreement.AgreementView.Publication;
import org.acuerda.query.agreement.AgreementView.Publicity;
import org.acuerda.query.answer.Attribution;

/** Fold of an agreement's notices and publications. */
final class PublicityFold {

    private PublicityFold() {}

    static Publicity notified(Publicity now, AgreementNotified event, Attribution act) {
        Notice notice = AgreementViewNoticeBuilder.builder()
                .noticeId(event.noticeId())
                .officeNumber(event.officeNumber())
                .medium(event.medium())
                .act(act)
                .addressees(event.addressees())
                .build();
        return now.withNotices(plus(now.notices(), notice));
    }

    static Publicity acknowledged(Publicity now, NoticeAcknowledged event, Attribution act) {
        Acknowledgement acknowledgement = new Acknowledgement(event.addresseeId(), act);
        return now.withNotices(replaced(
                now.notices(),
                notice -> notice.noticeId().equals(event.noticeId()),
                notice -> notice.withAcknowledgements(plus(notice.acknowledgements(), acknowledgement))));
    }

    static Publicity published(Publicity now, AgreementPublished event, Attribution act) {
        return now.withPublications(
                plus(now.publications(), new Publication(event.publishedIn(), event.address(), act)));
    }
}
