package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.acuerda.calendar.BusinessCalendar;
import org.acuerda.stack.RunningStack.Answer;

/**
 * Sample session for tests: an ordinary one whose hour has just come or comes soon, of a commission of seven that has three
 * agreements open.
 * The facts before it are recorded through the API, with the dates that they need.
 */
final class ConvenedSession {

    static final List<String> NAMES =
            List.of("Ana Ruiz", "Luis Pérez", "Eva Soto", "Raúl Gil", "Inés Mora", "Hugo Lara", "Sara Vega");

    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    private final RunningStack stack;
    private final String mark;
    private final Duration startsIn;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private int commands;

    private ConvenedSession(RunningStack stack, String mark, Duration startsIn) {
        this.stack = stack;
        this.mark = mark;
        this.startsIn = startsIn;
    }

    /** @param mark part of its names and identifiers, so that they differ from those of another */
    static ConvenedSession in(RunningStack stack, String mark) throws IOException {
        return in(stack, mark, Duration.ofMinutes(-2));
    }

    /** @param startsIn time until its hour; negative where the hour has come */
    static ConvenedSession in(RunningStack stack, String mark, Duration startsIn) throws IOException {
        ConvenedSession session = new ConvenedSession(stack, mark, startsIn);
        session.establish();
        for (int number = 1; number <= 3; number++) {
            session.recordOpenAgreement(number);
        }
        session.convene();
        return session;
    }

    String id() {
        return "ses-" + mark;
    }

    String member(int number) {
        return "mem-" + mark + "-" + number;
    }

    String agreement(int number) {
        return "agr-" + mark + "-" + number;
    }

    String name(int number) {
        return NAMES.get(number) + " " + mark;
    }

    /** Records that a member left the commission today. */
    void remove(int number) throws IOException {
        act(
                "commissions/" + commission() + "/remove-member",
                """
                {"memberId":"%s","removedOn":"%s","act":"Oficio 9","reason":"Renuncia"}
                """
                        .formatted(member(number), day(0)));
    }

    /** A day on which the commission works, so many business days from now. */
    LocalDate businessDay(int days) {
        return BusinessCalendar.generalList().plusBusinessDays(day(0), days);
    }

    String commission() {
        return "com-" + mark;
    }

    private void establish() throws IOException {
        act(
                "commissions",
                """
                {"commissionId":"%s","name":"Comisión %s","aliases":[],"liveSince":"%s","seats":7}
                """
                        .formatted(commission(), mark, day(-60)),
                "Occurred-On",
                hour(-60));
        for (int number = 0; number < NAMES.size(); number++) {
            onCommission(
                    "admit-member",
                    """
                    {"memberId":"%s","name":"%s","office":"VOCAL","hasVote":true,"admittedOn":"%s","act":"Oficio 1"}
                    """
                            .formatted(member(number), name(number), day(-50)));
        }
        onCommission(
                "open-mandate",
                """
                {"mandateId":"man-1","coordinatorId":"%s","startsOn":"%s","endsOn":"%s","electionAct":"Acta"}
                """
                        .formatted(member(0), day(-50), day(300)));
        onCommission(
                "designate-secretary",
                """
                {"mandateId":"man-1","secretaryId":"%s","designatedOn":"%s","act":"Oficio 2"}
                """
                        .formatted(member(1), day(-50)));
        onCommission(
                "adopt-rule-set",
                """
                {"validFrom":"%s","ruleSet":{"version":"1","quorum":{"formula":"MORE_THAN_HALF","countsVacancies":true},
                 "majority":{"basis":"OF_THOSE_PRESENT","castingVote":"FOLLOWS_OWN_VOTE"},"votingUnit":"PERSON",
                 "notice":{"ordinaryBusinessDays":5,"extraordinaryBusinessDays":1,"countsFrom":"SENDING"},
                 "secondCall":{"withinBusinessDays":3,"withThosePresent":true},"convenedBy":"COORDINATION",
                 "ordinalsRestart":"EACH_MANDATE","generalBusiness":"NO_VOTE","source":"Reglas supuestas","verified":false}}
                """
                        .formatted(day(-50)));
        onCommission(
                "adopt-calendar",
                """
                {"validFrom":"%s","calendar":{"version":"1","timeZone":"America/Mexico_City","basis":"LFT_74",
                 "nonWorking":[],"workingAfterAll":[],"source":"LFT, artículo 74","verified":true}}
                """
                        .formatted(day(-50)));
    }

    private void recordOpenAgreement(int number) throws IOException {
        String historic = "ses-" + mark + "-" + number;
        String[] past = {"Occurred-On", "2018-03-08", "Provenance", "historic", "Source-Ref", "L60"};
        act(
                "commissions/" + commission() + "/record-session",
                """
                {"sessionId":"%s","kind":"EXTRAORDINARY","title":"SESIÓN EXTRAORDINARIA","heldOn":"2018-03-08",
                 "venue":"INEGI","items":[{"itemId":"itm-1","number":1,"text":"Ruta %d","agreementId":"%s"}]}
                """
                        .formatted(historic, number, agreement(number)),
                past);
        act(
                "sessions/" + historic + "/record-agreement",
                """
                {"agreementId":"%s","itemId":"itm-1","typeAssumed":true,"proposal":{"type":"RESOLUTIVE",
                 "text":"Ruta de cumplimiento %d","legalBasis":[],"points":[],"annexes":[],"standing":false}}
                """
                        .formatted(agreement(number), number),
                past);
    }

    private void convene() throws IOException {
        act(
                "commissions/" + commission() + "/convene-session",
                """
                {"sessionId":"%s","kind":"ORDINARY","startsAt":"%s","venue":{"format":"IN_PERSON","place":"Sala"},
                 "convenedBy":"%s","agenda":{"items":[
                 {"itemId":"itm-1","number":"1","matter":"ROLL_CALL","title":"Lista de asistencia","documents":[]},
                 {"itemId":"itm-2","number":"2","matter":"AGENDA_APPROVAL","title":"Orden del día","documents":[]},
                 {"itemId":"itm-3","number":"3","matter":"SUBSTANTIVE","title":"Ampliación del plazo","documents":[]},
                 {"itemId":"itm-4","number":"4","matter":"AGREEMENT_REVIEW","title":"Seguimiento","documents":[]},
                 {"itemId":"itm-5","number":"5","matter":"SUBSTANTIVE","title":"Calendario de trabajo","documents":[]},
                 {"itemId":"itm-6","number":"6","matter":"CLOSING","title":"Clausura","documents":[]}]}}
                """
                        .formatted(id(), now.plus(startsIn), member(0)),
                "Occurred-On",
                hour(-20));
        act(
                "sessions/" + id() + "/send-call",
                """
                {"callId":"cal-1","memberIds":["%s"],"medium":"Correo electrónico"}
                """
                        .formatted(String.join("\",\"", members())),
                "Occurred-On",
                hour(-20));
    }

    private List<String> members() {
        return IntStream.range(0, NAMES.size()).mapToObj(this::member).toList();
    }

    private void onCommission(String name, String json) throws IOException {
        act("commissions/" + commission() + "/" + name, json, "Occurred-On", hour(-50));
    }

    private void act(String path, String json, String... headers) throws IOException {
        Answer answer = stack.command(path, "desk-" + mark + "-" + commands++, json, headers);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isBetween(200, 201);
    }

    private LocalDate day(int days) {
        return now.atZone(ZONE).toLocalDate().plusDays(days);
    }

    private String hour(int days) {
        return now.plus(Duration.ofDays(days)).toString();
    }
}
