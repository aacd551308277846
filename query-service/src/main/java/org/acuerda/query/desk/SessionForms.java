package org.acuerda.query.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.form.field.Choices;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.Requiredness;
import org.acuerda.query.form.field.RowSource;
import org.springframework.stereotype.Component;

/** Forms of the acts in a session in progress, from the roll to its end. */
@Component
final class SessionForms implements ActForms.Contribution {

    private final SessionChoices choices;

    SessionForms(SessionChoices choices) {
        this.choices = choices;
    }

    @Override
    public List<ActForm> forms() {
        return Stream.of(ofRoll(), ofQuorum(), ofAgenda(), ofVote(), ofReview(), ofEnd())
                .flatMap(List::stream)
                .toList();
    }

    private List<ActForm> ofRoll() {
        return List.of(
                form(
                        "record-arrival",
                        attendee(),
                        new Field.Choice("quality", Requiredness.REQUIRED, all(Roll.Quality.values())),
                        new Field.Choice("mode", Requiredness.REQUIRED, all(Roll.Mode.values())),
                        new Field.Text("name", Requiredness.OPTIONAL),
                        new Field.Text("actsFor", Requiredness.OPTIONAL)),
                form("record-departure", attendee(), new Field.Text("cause", Requiredness.OPTIONAL)),
                form(
                        "record-absence",
                        attendee(),
                        new Field.Text("cause", Requiredness.OPTIONAL),
                        new Field.YesNo("justified")),
                form(
                        "correct-attendance",
                        new Field.OneOf("entry", Requiredness.REQUIRED, entries()),
                        new Field.Text("reason", Requiredness.REQUIRED)));
    }

    private List<Field.Kind> entries() {
        Field at = new Field.Moment("at", Requiredness.REQUIRED);
        Field cause = new Field.Text("cause", Requiredness.OPTIONAL);
        return List.of(
                new Field.Kind(
                        "ARRIVAL",
                        List.of(
                                attendee(),
                                new Field.Text("name", Requiredness.REQUIRED),
                                new Field.Choice("quality", Requiredness.REQUIRED, all(Roll.Quality.values())),
                                new Field.Choice("mode", Requiredness.REQUIRED, all(Roll.Mode.values())),
                                new Field.Text("actsFor", Requiredness.OPTIONAL),
                                at)),
                new Field.Kind("DEPARTURE", List.of(attendee(), cause, at)),
                new Field.Kind("ABSENCE", List.of(attendee(), cause, new Field.YesNo("justified"), at)));
    }

    private List<ActForm> ofQuorum() {
        return List.of(
                form("declare-quorum", new Field.Choice("presidingId", Requiredness.REQUIRED, choices::voters)),
                form("declare-no-quorum"),
                form(
                                "issue-second-call",
                                new Field.Moment("startsAt", Requiredness.REQUIRED),
                                new Field.Choice(
                                        "venue.format", Requiredness.REQUIRED, all(SessionEvent.Venue.Format.values())),
                                new Field.Text("venue.place", Requiredness.OPTIONAL),
                                new Field.Text("venue.link", Requiredness.OPTIONAL))
                        .afterReview(),
                form(
                        "take-presidency",
                        new Field.Choice("presidingId", Requiredness.REQUIRED, choices::voters),
                        new Field.Text("reason", Requiredness.REQUIRED)),
                form(
                        "recess",
                        new Field.Text("reason", Requiredness.REQUIRED),
                        new Field.Moment("resumesAt", Requiredness.OPTIONAL)),
                form("resume"));
    }

    private List<ActForm> ofAgenda() {
        Field item = new Field.Choice("itemId", Requiredness.REQUIRED, choices::openItems);
        return List.of(
                form("approve-agenda"),
                form(
                        "change-agenda",
                        new Field.Rows(
                                "agenda.items",
                                List.of(
                                        new Field.Hidden("itemId"),
                                        new Field.Hidden("number"),
                                        new Field.Hidden("matter"),
                                        new Field.Text("title", Requiredness.REQUIRED),
                                        new Field.Hidden("parentId"),
                                        new Field.Rows(
                                                "documents",
                                                List.of(new Field.Hidden("name"), new Field.Hidden("sha256")),
                                                RowSource.empty(0),
                                                false)),
                                new ChangedAgendaRows(choices),
                                true),
                        new Field.Text("reason", Requiredness.REQUIRED)),
                form("present-item", item, new Field.LongText("interventions", Requiredness.OPTIONAL)),
                form(
                        "conclude-item",
                        item,
                        new Field.Choice(
                                "outcome",
                                Requiredness.REQUIRED,
                                Choices.of(List.of(
                                        Agenda.Outcome.NOTED,
                                        Agenda.Outcome.PRESENTED,
                                        Agenda.Outcome.POSTPONED,
                                        Agenda.Outcome.WITHDRAWN,
                                        Agenda.Outcome.REFERRED))),
                        new Field.Text("note", Requiredness.OPTIONAL)));
    }

    private List<ActForm> ofVote() {
        Field vote = new Field.Hidden("voteId");
        return List.of(
                form(
                        "open-vote",
                        Stream.concat(
                                        Stream.of(
                                                new Field.Fresh("voteId", "vot"),
                                                new Field.Choice("itemId", Requiredness.REQUIRED, choices::openItems),
                                                new Field.Choice(
                                                        "method", Requiredness.REQUIRED, all(Ballot.Method.values()))),
                                        proposal().stream())
                                .toArray(Field[]::new)),
                form(
                        "cast-votes",
                        vote,
                        new Field.Rows(
                                "votes",
                                List.of(
                                        new Field.Hidden("voterId"),
                                        new Field.Choice("choice", Requiredness.OPTIONAL, all(Ballot.Choice.values()))),
                                this::ballots,
                                true)),
                form(
                        "count-votes",
                        vote,
                        new Field.WholeNumber("tally.inFavour", Requiredness.REQUIRED),
                        new Field.WholeNumber("tally.against", Requiredness.REQUIRED),
                        new Field.WholeNumber("tally.abstentions", Requiredness.REQUIRED)),
                form(
                        "excuse-voter",
                        vote,
                        new Field.Choice("memberId", Requiredness.REQUIRED, choices::votersOfVote),
                        new Field.Text("reason", Requiredness.REQUIRED)),
                form(
                        "attach-separate-vote",
                        vote,
                        new Field.Choice("memberId", Requiredness.REQUIRED, choices::votersOfVote),
                        new Field.Document("document", Requiredness.REQUIRED)),
                form("close-vote", vote),
                form(
                        "give-casting-vote",
                        vote,
                        new Field.Known("presidingId", choices::presiding),
                        new Field.Choice(
                                "choice",
                                Requiredness.REQUIRED,
                                Choices.of(List.of(Ballot.Choice.IN_FAVOUR, Ballot.Choice.AGAINST)))),
                form("declare-result", vote, new Field.Text("note", Requiredness.OPTIONAL)),
                form(
                        "adopt-agreement",
                        new Field.Fresh("agreementId", "agr"),
                        new Field.Hidden("itemId"),
                        vote,
                        new Field.Text("officialKey", Requiredness.OPTIONAL)));
    }

    private List<Field> proposal() {
        return List.of(
                new Field.Choice("proposal.type", Requiredness.REQUIRED, all(Proposal.Type.values())),
                new Field.LongText("proposal.text", Requiredness.REQUIRED),
                new Field.Rows(
                        "proposal.legalBasis",
                        List.of(
                                new Field.Text("citation", Requiredness.REQUIRED),
                                new Field.Choice("provisionId", Requiredness.OPTIONAL, choices::provisions)),
                        RowSource.empty(1),
                        true),
                new Field.Rows("proposal.points", point(), RowSource.empty(1), true),
                new Field.Rows(
                        "proposal.annexes",
                        List.of(new Field.Hidden("name"), new Field.Hidden("sha256")),
                        RowSource.empty(0),
                        false),
                new Field.Choice("proposal.changes.agreementId", Requiredness.OPTIONAL, choices::openAgreements),
                new Field.Choice(
                        "proposal.changes.effect", Requiredness.OPTIONAL, all(Proposal.Change.Effect.values())),
                new Field.YesNo("proposal.standing"));
    }

    private List<Field> point() {
        return List.of(
                new Field.Fresh("pointId", "pnt"),
                new Field.Text("number", Requiredness.REQUIRED),
                new Field.LongText("text", Requiredness.REQUIRED),
                new Field.Several("responsibles", Requiredness.OPTIONAL, choices::responsibles),
                new Field.OneOf(
                        "term",
                        Requiredness.OPTIONAL,
                        List.of(
                                new Field.Kind("FIXED_DATE", List.of(new Field.Day("dueOn", Requiredness.REQUIRED))),
                                new Field.Kind(
                                        "AFTER_EVENT",
                                        List.of(
                                                new Field.WholeNumber("length", Requiredness.REQUIRED),
                                                new Field.Choice(
                                                        "days", Requiredness.REQUIRED, all(Term.DayKind.values())),
                                                new Field.Choice(
                                                        "trigger",
                                                        Requiredness.REQUIRED,
                                                        all(Term.Trigger.values())))))),
                new Field.Text("deliverable", Requiredness.OPTIONAL));
    }

    private List<RowSource.Row> ballots(FormContext context) {
        return choices.vote(context).stream()
                .flatMap(vote -> choices.unexcused(vote).stream()
                        .map(voter -> new RowSource.Row(
                                context.names()
                                        .attendee(context.subjectId(), voter)
                                        .text(),
                                given(vote.polling().ballots(), voter))))
                .toList();
    }

    private static Map<String, String> given(List<Ballot.Vote> ballots, String voter) {
        return ballots.stream()
                .filter(ballot -> ballot.voterId().equals(voter))
                .findFirst()
                .map(ballot ->
                        Map.of("voterId", voter, "choice", ballot.choice().name()))
                .orElseGet(() -> Map.of("voterId", voter));
    }

    private List<ActForm> ofReview() {
        return List.of(
                form(
                        "review-agreement",
                        new Field.Fresh("reviewId", "rev"),
                        new Field.Known("itemId", choices::reviewItem),
                        new Field.Choice("agreementId", Requiredness.REQUIRED, choices::reviewList),
                        new Field.Choice("pointId", Requiredness.OPTIONAL, choices::pointsOfReviewed),
                        new Field.Choice("status", Requiredness.REQUIRED, all(ReportedStatus.values())),
                        new Field.LongText("narrative", Requiredness.REQUIRED),
                        new Field.Choice("corrects", Requiredness.OPTIONAL, choices::earlierReviews)),
                form(
                        "review-en-bloc",
                        new Field.Fresh("reviewId", "rev"),
                        new Field.Known("itemId", choices::reviewItem),
                        new Field.LongText("narrative", Requiredness.REQUIRED),
                        new Field.Several("reservedIds", Requiredness.OPTIONAL, choices::unreviewed)));
    }

    private static List<ActForm> ofEnd() {
        return List.of(
                form("close"),
                form(
                        "conclude",
                        new Field.Choice("conclusion", Requiredness.REQUIRED, all(SessionEvent.Conclusion.values())),
                        new Field.Text("reason", Requiredness.REQUIRED)));
    }

    private Field attendee() {
        return new Field.Choice(SessionChoices.ATTENDEE, Requiredness.REQUIRED, choices::attendees);
    }

    private static ActForm form(String act, Field... fields) {
        return ActForm.of("sessions", act, fields);
    }

    private static Choices all(Enum<?>... values) {
        return Choices.of(List.of(values));
    }
}
