package org.acuerda.query.desk;

import java.util.List;
import org.acuerda.events.session.Ballot;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.form.field.Choices;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.Requiredness;
import org.springframework.stereotype.Component;

/** Forms of the acts that put right what was recorded in a session in progress. */
@Component
final class RemedyForms implements ActForms.Contribution {

    private static final Field REASON = new Field.Text("reason", Requiredness.REQUIRED);
    private static final Field AUTHORITY = new Field.Text("authority", Requiredness.REQUIRED);

    private final SessionChoices choices;

    RemedyForms(SessionChoices choices) {
        this.choices = choices;
    }

    @Override
    public List<ActForm> forms() {
        Field vote = new Field.Hidden("voteId");
        Field item = new Field.Hidden("itemId");
        Field member = new Field.Choice("memberId", Requiredness.REQUIRED, choices::voters);
        return List.of(
                form(
                        "withdraw-attendance",
                        new Field.Choice(SessionChoices.ATTENDEE, Requiredness.REQUIRED, choices::attendees),
                        REASON),
                form("return-item", item, REASON),
                form("reopen-item", item, REASON),
                form("excuse-from-item", item, member, REASON),
                form("withdraw-excuse", item, member, REASON),
                form(
                        "correct-vote",
                        vote,
                        new Field.Choice("voterId", Requiredness.REQUIRED, choices::votersOfVote),
                        new Field.Choice("choice", Requiredness.REQUIRED, Choices.of(List.of(Ballot.Choice.values()))),
                        REASON),
                form("call-off-vote", vote, REASON),
                form("annul-vote", vote, REASON, AUTHORITY).afterReview(),
                form("confirm-vote", vote, REASON, AUTHORITY).afterReview(),
                form(
                        "repeat-vote",
                        new Field.Fresh("voteId", "vot"),
                        new Field.Hidden("repeatsVoteId"),
                        new Field.Choice(
                                "method", Requiredness.REQUIRED, Choices.of(List.of(Ballot.Method.values())))));
    }

    private static ActForm form(String act, Field... fields) {
        return ActForm.of("sessions", act, fields);
    }
}
