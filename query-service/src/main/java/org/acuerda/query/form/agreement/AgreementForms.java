package org.acuerda.query.form.agreement;

import static org.acuerda.query.form.field.Requiredness.OPTIONAL;
import static org.acuerda.query.form.field.Requiredness.RECORDED;
import static org.acuerda.query.form.field.Requiredness.REQUIRED;

import java.util.List;
import org.acuerda.events.agreement.AgreementEvent.Ending;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.form.field.Choices;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.Field.Choice;
import org.acuerda.query.form.field.Field.Day;
import org.acuerda.query.form.field.Field.EvidenceList;
import org.acuerda.query.form.field.Field.Fresh;
import org.acuerda.query.form.field.Field.LongText;
import org.acuerda.query.form.field.Field.OneEvidence;
import org.acuerda.query.form.field.Field.Several;
import org.acuerda.query.form.field.Field.Text;
import org.acuerda.query.form.field.Field.YesNo;
import org.acuerda.query.form.field.Requiredness;
import org.springframework.stereotype.Component;

/** Forms of the acts on an adopted agreement. */
@Component
final class AgreementForms implements ActForms.Contribution {

    private final AgreementChoices choices;

    AgreementForms(AgreementChoices choices) {
        this.choices = choices;
    }

    @Override
    public List<ActForm> forms() {
        return List.of(
                form("give-official-key", new Text("officialKey", REQUIRED)),
                form(
                                "notify",
                                new Fresh("noticeId", "not"),
                                new Text("officeNumber", REQUIRED),
                                new Text("medium", REQUIRED),
                                new Several("addressees", REQUIRED, choices::parties))
                        .afterReview(),
                form(
                        "acknowledge-notice",
                        new Choice("noticeId", REQUIRED, choices::notices),
                        new Choice("addresseeId", REQUIRED, choices::addressees)),
                form("publish", new Text("publishedIn", REQUIRED), new Text("address", RECORDED))
                        .afterReview(),
                form(
                                "assign-responsible",
                                point(REQUIRED),
                                new Choice("responsible", REQUIRED, choices::parties),
                                new LongText("reason", REQUIRED),
                                new Text("authority", REQUIRED))
                        .afterReview(),
                form("set-due-date", point(REQUIRED), new Day("dueOn", REQUIRED), new Text("authority", REQUIRED))
                        .afterReview(),
                form(
                                "reschedule",
                                point(REQUIRED),
                                new Day("to", REQUIRED),
                                new LongText("reason", REQUIRED),
                                new Text("authority", REQUIRED))
                        .afterReview(),
                form(
                        "record-follow-up",
                        new Fresh("followUpId", "fup"),
                        point(OPTIONAL),
                        new Choice("status", REQUIRED, Choices.of(List.of(ReportedStatus.values()))),
                        new LongText("narrative", REQUIRED),
                        new EvidenceList("evidence", OPTIONAL),
                        new Several("evidenceIds", OPTIONAL, choices::evidence),
                        new Choice("sessionId", OPTIONAL, choices::sessions)),
                form("attach-evidence", new OneEvidence("evidence", REQUIRED)),
                form(
                        "review-follow-up",
                        new Choice("followUpId", REQUIRED, choices::reports),
                        new YesNo("accepted"),
                        new LongText("reason", REQUIRED)),
                form(
                                "declare-fulfilled",
                                new Choice("followUpId", REQUIRED, choices::reports),
                                new Several("evidenceIds", REQUIRED, choices::evidence, choices::evidenceOfReport),
                                new LongText("acceptance", OPTIONAL))
                        .afterReview(),
                form(
                                "cancel",
                                new Choice("ending", REQUIRED, Choices.of(List.of(Ending.values()))),
                                new LongText("reason", REQUIRED),
                                new Text("authority", REQUIRED))
                        .afterReview(),
                form("reopen", new LongText("reason", REQUIRED), new Text("authority", REQUIRED))
                        .afterReview(),
                form("elevate", new Text("elevatedTo", REQUIRED), new Text("officeNumber", REQUIRED)),
                form("record-council-answer", new LongText("answer", REQUIRED), new Text("councilKey", RECORDED)));
    }

    private Field point(Requiredness presence) {
        return new Choice("pointId", presence, choices::points);
    }

    private static ActForm form(String act, Field... fields) {
        return ActForm.of("agreements", act, fields);
    }
}
