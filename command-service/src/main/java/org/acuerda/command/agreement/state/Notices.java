package org.acuerda.command.agreement.state;

import static org.acuerda.command.decision.Copies.plus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerda.command.decision.Buildable;
import org.acuerda.command.decision.Copies;
import org.acuerda.events.agreement.AgreementEvent.AgreementNotified;
import org.acuerda.events.agreement.AgreementEvent.AgreementPublished;
import org.acuerda.events.agreement.AgreementEvent.NoticeAcknowledged;
import org.acuerda.events.agreement.Proposal.Responsible;

/** State of one agreement's notices: to whom it was notified, who acknowledged, and where it was published. */
@Buildable
public record Notices(Map<String, Notice> sent, List<AgreementPublished> publications) implements NoticesBuilder.With {

    public Notices {
        sent = Copies.of(sent);
        publications = Copies.of(publications);
    }

    /** One notice, with the identifiers of its addressees. */
    @Buildable
    public record Notice(Set<String> addresseeIds, Set<String> acknowledgedBy) implements NoticesNoticeBuilder.With {

        public Notice {
            addresseeIds = Copies.of(addresseeIds);
            acknowledgedBy = Copies.of(acknowledgedBy);
        }
    }

    static Notices none() {
        return new Notices(Map.of(), List.of());
    }

    public Optional<Notice> find(String noticeId) {
        return Optional.ofNullable(sent.get(noticeId));
    }

    Notices evolve(AgreementNotified notified) {
        Set<String> addresseeIds =
                notified.addressees().stream().map(Responsible::id).collect(Collectors.toUnmodifiableSet());
        return withSent(plus(sent, notified.noticeId(), new Notice(addresseeIds, Set.of())));
    }

    Notices evolve(NoticeAcknowledged acknowledged) {
        Notice notice = find(acknowledged.noticeId()).orElseThrow();
        Notice acknowledgedNow = notice.withAcknowledgedBy(plus(notice.acknowledgedBy(), acknowledged.addresseeId()));
        return withSent(plus(sent, acknowledged.noticeId(), acknowledgedNow));
    }

    Notices evolve(AgreementPublished published) {
        return withPublications(plus(publications, published));
    }
}
