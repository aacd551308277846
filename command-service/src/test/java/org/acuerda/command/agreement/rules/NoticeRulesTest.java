package org.acuerda.command.agreement.rules;

import static org.acuerda.command.agreement.AgreementStory.ID;
import static org.acuerda.command.agreement.AgreementStory.RITA;
import static org.acuerda.command.agreement.AgreementStory.after;
import static org.acuerda.command.agreement.AgreementStory.bod;
import static org.acuerda.command.agreement.AgreementStory.point;
import static org.acuerda.command.agreement.AgreementStory.resolutive;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.agreement.AgreementStory;
import org.acuerda.command.agreement.rules.AgreementCommand.AcknowledgeNotice;
import org.acuerda.command.agreement.rules.AgreementCommand.NotifyAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.PublishAgreement;
import org.acuerda.command.decision.Warning;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.membership.TermCalendar;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.AgreementNotified;
import org.acuerda.events.agreement.AgreementEvent.AgreementPublished;
import org.acuerda.events.agreement.AgreementEvent.Ending;
import org.acuerda.events.agreement.AgreementEvent.NoticeAcknowledged;
import org.acuerda.events.agreement.AgreementEvent.ResponsibleAssigned;
import org.acuerda.events.agreement.AgreementEvent.TermStarted;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.agreement.Term.DayKind;
import org.acuerda.events.agreement.Term.Trigger;
import org.junit.jupiter.api.Test;

class NoticeRulesTest {

    private static final Responsible OBLIGED = bod("bod-1");
    private static final NotifyAgreement NOTIFY =
            new NotifyAgreement(ID, "not-1", "ST/12/2026", List.of(OBLIGED), "correo electrónico");
    private static final AgreementNotified NOTIFIED =
            new AgreementNotified(ID, "not-1", "ST/12/2026", List.of(OBLIGED), "correo electrónico");
    private static final AcknowledgeNotice ACKNOWLEDGE = new AcknowledgeNotice(ID, "not-1", "bod-1");
    private static final PublishAgreement PUBLISH =
            new PublishAgreement(ID, "DOF", Recorded.of("https://www.dof.gob.mx/nota_detalle.php"));
    private static final AgreementPublished PUBLISHED =
            new AgreementPublished(ID, "DOF", Recorded.of("https://www.dof.gob.mx/nota_detalle.php"));
    private static final LocalDate NINTH_OF_MARCH = LocalDate.of(2026, 3, 9);
    private static final Term.AfterEvent TEN_BUSINESS_DAYS_AFTER_NOTICE =
            new Term.AfterEvent(Trigger.NOTIFICATION, 10, DayKind.BUSINESS);

    private final AgreementStory fixed =
            AgreementStory.of(resolutive(point("pnt-1", "PRIMERO", Recorded.of(new Term.FixedDate(NINTH_OF_MARCH)))));
    private final AgreementStory waiting = AgreementStory.of(resolutive(
            point("pnt-1", "PRIMERO", Recorded.of(TEN_BUSINESS_DAYS_AFTER_NOTICE)),
            point("pnt-2", "SEGUNDO", Recorded.of(TEN_BUSINESS_DAYS_AFTER_NOTICE), bod("bod-2")),
            point("pnt-3", "TERCERO", after(Trigger.PUBLICATION, 30, DayKind.CALENDAR))));

    @Test
    void notifiesTheResponsible() {
        fixed.accepts(NOTIFY, NOTIFIED);
    }

    /** */
    @Test
    void startsTheTermOfWhomTheNoticeReachesInTheSameDecision() {
        waiting.accepts(
                NOTIFY,
                NOTIFIED,
                new TermStarted(
                        ID,
                        "pnt-1",
                        Trigger.NOTIFICATION,
                        NINTH_OF_MARCH,
                        TEN_BUSINESS_DAYS_AFTER_NOTICE,
                        "2026",
                        LocalDate.of(2026, 3, 24)));
    }

    @Test
    void startsTheTermOfWhoBecameResponsibleLater() {
        NotifyAgreement other = new NotifyAgreement(ID, "not-2", "ST/13/2026", List.of(bod("bod-9")), "oficio");

        assertThat(waiting.and(RITA, new ResponsibleAssigned(ID, "pnt-1", bod("bod-9"), "Segunda sesión", "Apoyo."))
                        .decide(other)
                        .events())
                .hasAtLeastOneElementOfType(TermStarted.class);
    }

    @Test
    void startsNoTermByANoticeToOthers() {
        NotifyAgreement forInformation =
                new NotifyAgreement(ID, "not-1", "ST/12/2026", List.of(bod("bod-7")), "correo electrónico");

        waiting.accepts(
                forInformation,
                new AgreementNotified(ID, "not-1", "ST/12/2026", List.of(bod("bod-7")), "correo electrónico"));
        assertThat(waiting.decide(forInformation).warnings())
                .containsExactly(Warning.of(AgreementWarning.NOTICE_REACHES_NO_RESPONSIBLE));
        assertThat(waiting.decide(NOTIFY).warnings()).isEmpty();
    }

    @Test
    void doesNotMoveATermThatHasStarted() {
        AgreementStory started =
                waiting.and(RITA, waiting.decide(NOTIFY).events().toArray(new AgreementEvent[0]));
        NotifyAgreement again = new NotifyAgreement(ID, "not-2", "ST/20/2026", List.of(OBLIGED), "oficio");

        started.on("2026-03-16")
                .accepts(again, new AgreementNotified(ID, "not-2", "ST/20/2026", List.of(OBLIGED), "oficio"));
    }

    @Test
    void countsTheDayInTheZoneOfTheCalendar() {
        assertThat(waiting.on("2026-03-10T05:30:00Z").decide(NOTIFY).events())
                .element(1)
                .isInstanceOfSatisfying(TermStarted.class, started -> assertThat(started.triggeredOn())
                        .isEqualTo(NINTH_OF_MARCH));
    }

    @Test
    void refusesToStartATermOnAnUnknownDay() {
        waiting.on("2026-03").refuses(NOTIFY, AgreementRejection.DAY_NEEDED);
    }

    @Test
    void leavesATermWaitingWhereNoDayIsOnRecord() {
        AgreementStory recorded = AgreementStory.recorded(
                resolutive(point("pnt-1", "PRIMERO", Recorded.of(TEN_BUSINESS_DAYS_AFTER_NOTICE))));

        recorded.historic().on("2018-11").accepts(NOTIFY, NOTIFIED);
    }

    @Test
    void countsByTheGeneralListWhereTheCommissionHasNoCalendar() {
        assertThat(waiting.in(Membership.none()).decide(NOTIFY).events())
                .element(1)
                .isEqualTo(new TermStarted(
                        ID,
                        "pnt-1",
                        Trigger.NOTIFICATION,
                        NINTH_OF_MARCH,
                        TEN_BUSINESS_DAYS_AFTER_NOTICE,
                        TermCalendar.GENERAL_LIST,
                        LocalDate.of(2026, 3, 24)));
    }

    /** */
    @Test
    void needsAnOfficeNumber() {
        fixed.refuses(
                new NotifyAgreement(ID, "not-1", "", List.of(OBLIGED), "oficio"), AgreementRejection.NOTICE_INCOMPLETE);
    }

    @Test
    void needsAddressees() {
        fixed.refuses(
                new NotifyAgreement(ID, "not-1", "ST/12/2026", List.of(), "oficio"),
                AgreementRejection.ADDRESSEES_MISSING);
    }

    @Test
    void needsNamedAddressees() {
        fixed.refuses(
                new NotifyAgreement(ID, "not-1", "ST/12/2026", List.of(bod("")), "oficio"),
                AgreementRejection.ADDRESSEE_UNNAMED);
    }

    @Test
    void namesEachAddresseeOnce() {
        fixed.refuses(
                new NotifyAgreement(ID, "not-1", "ST/12/2026", List.of(OBLIGED, OBLIGED), "oficio"),
                AgreementRejection.ADDRESSEE_DOUBLED);
    }

    /** a notice forgotten until the end is recorded late and starts nothing. */
    @Test
    void notifiesAfterTheEnd() {
        AgreementCancelled cancelled = new AgreementCancelled(ID, Ending.MOOT, "La norma cambió.", "Segunda sesión");

        waiting.and(RITA, cancelled).accepts(NOTIFY, NOTIFIED);
        waiting.and(RITA, cancelled, NOTIFIED).accepts(ACKNOWLEDGE, new NoticeAcknowledged(ID, "not-1", "bod-1"));
    }

    @Test
    void givesEachNoticeAnIdentifierOfItsOwn() {
        fixed.and(RITA, NOTIFIED).refuses(NOTIFY, AgreementRejection.NOTICE_ALREADY_SENT);
    }

    /** */
    @Test
    void takesTheAcknowledgementOfAnAddressee() {
        fixed.and(RITA, NOTIFIED).accepts(ACKNOWLEDGE, new NoticeAcknowledged(ID, "not-1", "bod-1"));
    }

    @Test
    void takesNoAcknowledgementOfOthers() {
        fixed.and(RITA, NOTIFIED)
                .refuses(new AcknowledgeNotice(ID, "not-1", "bod-2"), AgreementRejection.NOT_AN_ADDRESSEE);
    }

    @Test
    void takesAnAcknowledgementOnce() {
        fixed.and(RITA, NOTIFIED, new NoticeAcknowledged(ID, "not-1", "bod-1"))
                .refuses(ACKNOWLEDGE, AgreementRejection.ALREADY_ACKNOWLEDGED);
    }

    @Test
    void takesNoAcknowledgementOfANoticeThatWasNotSent() {
        fixed.refuses(ACKNOWLEDGE, AgreementRejection.NOTICE_UNKNOWN);
    }

    /** */
    @Test
    void startsTheTermsThatCountFromPublication() {
        waiting.accepts(
                PUBLISH,
                PUBLISHED,
                new TermStarted(
                        ID,
                        "pnt-3",
                        Trigger.PUBLICATION,
                        NINTH_OF_MARCH,
                        new Term.AfterEvent(Trigger.PUBLICATION, 30, DayKind.CALENDAR),
                        "2026",
                        LocalDate.of(2026, 4, 8)));
    }

    @Test
    void startsNoTermOfAnEndedAgreement() {
        waiting.and(RITA, new AgreementCancelled(ID, Ending.MOOT, "La norma cambió.", "Segunda sesión"))
                .accepts(PUBLISH, PUBLISHED);
    }

    @Test
    void publishesInAnotherPlaceToo() {
        fixed.and(RITA, PUBLISHED)
                .accepts(
                        new PublishAgreement(ID, "Portal del SNT", Recorded.notOnRecord()),
                        new AgreementPublished(ID, "Portal del SNT", Recorded.notOnRecord()));
    }

    @Test
    void publishesOncePerPlace() {
        fixed.and(RITA, PUBLISHED).refuses(PUBLISH, AgreementRejection.ALREADY_PUBLISHED);
    }

    @Test
    void saysWhereItWasPublished() {
        fixed.refuses(new PublishAgreement(ID, " ", Recorded.notOnRecord()), AgreementRejection.PUBLICATION_MISSING);
    }
}
