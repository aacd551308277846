package org.acuerda.query.formalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.agreement.AgreementView.Point;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.formalization.AgreementNotices.Party;
import org.acuerda.query.page.AgreementStory;
import org.acuerda.query.page.ServiceOnStory;
import org.acuerda.query.projection.InMemoryJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * Test of who must be notified of an agreement, was notified, and acknowledged, on agreements from the real
 * projections.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementNoticesTest {

    @Autowired
    private Agreements agreements;

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
    }

    @Test
    void countResponsiblePartiesThatWereNotNotified() {
        AgreementNotices notices = AgreementNotices.of(agreement(AgreementStory.FULFILLED));

        assertThat(notices.parties())
                .extracting(party -> party.who().id(), Party::responsible, Party::isUntold, Party::isSilent)
                .contains(tuple("mem-3", true, false, false), tuple("nam-1", true, true, false));
        assertThat(notices.untold())
                .isEqualTo(notices.parties().stream().filter(Party::isUntold).count());
        assertThat(notices.silent()).isZero();
        assertThat(notices.isPublished()).isTrue();
    }

    @Test
    void nameEachResponsiblePartyOnce() {
        AgreementView agreement = agreement(AgreementStory.OVERDUE);
        List<String> responsible = agreement.resolution().points().stream()
                .map(Point::responsibles)
                .flatMap(List::stream)
                .map(Responsible::id)
                .distinct()
                .toList();

        assertThat(responsible).isNotEmpty();
        assertThat(AgreementNotices.of(agreement).parties())
                .extracting(party -> party.who().id())
                .containsAll(responsible)
                .doesNotHaveDuplicates();
        assertThat(AgreementNotices.of(agreement).isPublished()).isFalse();
    }

    private AgreementView agreement(String agreementId) {
        return agreements.byId(agreementId).orElseThrow().view();
    }
}
