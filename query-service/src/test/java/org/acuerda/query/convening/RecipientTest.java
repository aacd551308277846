package org.acuerda.query.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.page.ServiceOnStory;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * Test of whom a call reached and who answered, on a session whose call was sent, acknowledged by two members and then
 * amended.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecipientTest {

    private static final String AMENDED = "ses-10";

    @Autowired
    private Sessions sessions;

    @Autowired
    private Membership membership;

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
    }

    @Test
    void isInOfficeOnTheDayAndMustBeCalledAgainAfterAnAmendment() {
        List<Recipient> recipients = recipients();

        assertThat(recipients)
                .extracting(
                        Recipient::memberId,
                        Recipient::hasVote,
                        recipient -> recipient.calls().size(),
                        Recipient::informed)
                .contains(tuple("mem-2", false, 0, false), tuple("mem-3", true, 1, false))
                .doesNotContain(tuple("mem-6", true, 0, false));
    }

    @Test
    void hasNotAnsweredUntilTheCallIsAcknowledged() {
        Recipients all = new Recipients(recipients());

        assertThat(all.silent()).contains("mem-5").doesNotContain("mem-2", "mem-3", "mem-4");
        assertThat(all.acknowledged()).isEqualTo(2);
        assertThat(all.answered(true)).isEqualTo(1);
        assertThat(all.answered(false)).isZero();
    }

    @Test
    void hasItsLastDayFromTheFrozenCalendar() {
        assertThat(NoticePeriod.of(session(), commission()))
                .hasValueSatisfying(notice -> assertThat(notice.lastDay()).isEqualTo(LocalDate.of(2026, 2, 26)));
        assertThat(NoticePeriod.of(view("ses-13"), commission())).isEmpty();
    }

    private List<Recipient> recipients() {
        return Recipient.of(
                session(), session().schedule().convocation().known().orElseThrow(), commission());
    }

    private SessionView session() {
        return view(AMENDED);
    }

    private SessionView view(String sessionId) {
        return sessions.byId(sessionId).orElseThrow().view();
    }

    private CommissionView commission() {
        return membership
                .commission(session().designation().commissionId())
                .orElseThrow()
                .view();
    }
}
