package org.acuerda.query.convening;

import static org.acuerda.query.form.field.Requiredness.OPTIONAL;
import static org.acuerda.query.form.field.Requiredness.RECORDED;
import static org.acuerda.query.form.field.Requiredness.REQUIRED;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent.Venue;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.form.field.Choices;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.Field.Choice;
import org.acuerda.query.form.field.Field.Fresh;
import org.acuerda.query.form.field.Field.Hidden;
import org.acuerda.query.form.field.Field.LongText;
import org.acuerda.query.form.field.Field.Moment;
import org.acuerda.query.form.field.Field.Several;
import org.acuerda.query.form.field.Field.Text;
import org.springframework.stereotype.Component;

/** Forms of a session's call: convening it, sending, acknowledging and amending the call, and calling it off. */
@Component
final class CallForms implements ActForms.Contribution {

    static final String STARTS_AT = "startsAt";
    static final String FORMAT = "venue.format";
    static final String PLACE = "venue.place";
    static final String LINK = "venue.link";

    private final CallChoices choices;

    CallForms(CallChoices choices) {
        this.choices = choices;
    }

    @Override
    public List<ActForm> forms() {
        return List.of(convene(), send(), acknowledge(), amend(), cancel(), drop());
    }

    private ActForm convene() {
        Stream<Field> about = Stream.of(
                new Fresh("sessionId", "ses"),
                new Choice("kind", REQUIRED, Choices.of(List.of(Kind.ORDINARY, Kind.EXTRAORDINARY))));
        Stream<Field> ground = Stream.of(
                new Choice("convenedBy", REQUIRED, choices::conveners), new LongText("noticeWaiver", OPTIONAL));
        return form(
                        "commissions",
                        "convene-session",
                        Stream.of(
                                        about,
                                        whenAndWhere(),
                                        Stream.of(CallAgendaRows.field(choices::newAgenda, choices::pending)),
                                        ground)
                                .flatMap(fields -> fields))
                .afterReview()
                .leadingTo("sessionId", "/preparar");
    }

    private ActForm send() {
        return form(
                "sessions",
                "send-call",
                Stream.of(
                        new Fresh("callId", "cal"),
                        new Several("memberIds", REQUIRED, choices::members, choices::uninformed),
                        new Text("medium", REQUIRED)));
    }

    private ActForm acknowledge() {
        return form(
                "sessions",
                "acknowledge-call",
                Stream.of(
                        new Choice("memberId", REQUIRED, choices::called),
                        new Choice("willAttend", RECORDED, choices::answers),
                        new Choice("mode", OPTIONAL, Choices.of(List.of(Roll.Mode.values())))));
    }

    private ActForm amend() {
        return form(
                        "sessions",
                        "amend-call",
                        Stream.of(
                                        whenAndWhere(),
                                        Stream.of(
                                                CallAgendaRows.field(choices::agenda, choices::pending),
                                                new LongText("reason", REQUIRED),
                                                new LongText("noticeWaiver", OPTIONAL)))
                                .flatMap(fields -> fields))
                .afterReview();
    }

    private static ActForm cancel() {
        return form("sessions", "cancel", Stream.of(new LongText("reason", REQUIRED)))
                .afterReview();
    }

    private static ActForm drop() {
        return form("sessions", "drop-matter", Stream.of(new Hidden("itemId"), new LongText("reason", REQUIRED)))
                .afterReview();
    }

    private static Stream<Field> whenAndWhere() {
        return Stream.of(
                new Moment(STARTS_AT, REQUIRED),
                new Choice(FORMAT, REQUIRED, Choices.of(List.of(Venue.Format.values()))),
                new Text(PLACE, OPTIONAL),
                new Text(LINK, OPTIONAL));
    }

    private static ActForm form(String collection, String act, Stream<? extends Field> fields) {
        return ActForm.of(collection, act, fields.toArray(Field[]::new));
    }
}
