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
import org.acuerda.query.form.field.Field.Fresh;
import org.acuerda.query.form.field.Field.LongText;
import org.acuerda.query.form.field.Field.OneEvidence;
import org.acuerda.query.form.field.Field.Several;
import org.acuerda.query.form.field.Field.Text;
import org.acuerda.query.form.field.Field.YesNo;
import org.acuerda.query.form.field.FieldNames;
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
                form("give-official-key", new Text("officialKey", REQUIRED))
                        .blaming("officialKey", "OFFICIAL_KEY_MISSING", "OFFICIAL_KEY_ALREADY_GIVEN"),
                form(
                                "notify",
                                new Fresh("noticeId", "not"),
                                new Text("officeNumber", REQUIRED),
                                new Text("medium", REQUIRED),
                                new Several("addressees", REQUIRED, choices::parties))
                        .blaming("addressees", "ADDRESSEES_MISSING", "ADDRESSEE_UNNAMED", "ADDRESSEE_DOUBLED")
                        .blaming(FieldNames.OCCURRED_ON, "DAY_NEEDED"),
                form(
                                "acknowledge-notice",
                                new Choice("noticeId", REQUIRED, choices::notices),
                                new Choice("addresseeId", REQUIRED, choices::addressees))
                        .blaming("addresseeId", "NOT_AN_ADDRESSEE", "ALREADY_ACKNOWLEDGED"),
                form("publish", new Text("publishedIn", REQUIRED), new Text("address", RECORDED))
                        .blaming("publishedIn", "PUBLICATION_MISSING", "ALREADY_PUBLISHED")
                        .blaming(FieldNames.OCCURRED_ON, "DAY_NEEDED"),
                form(
                                "assign-responsible",
                                point(REQUIRED),
                                new Choice("responsible", REQUIRED, choices::parties),
                                new LongText("reason", REQUIRED),
                                new Text("authority", REQUIRED))
                        .blaming("responsible", "RESPONSIBLE_DOUBLED", "RESPONSIBLE_UNNAMED"),
                form("set-due-date", point(REQUIRED), new Day("dueOn", REQUIRED), new Text("authority", REQUIRED))
                        .blaming("dueOn", "DUE_BEFORE_ADOPTION", "DUE_DATE_ALREADY_SET", "STANDING_WITHOUT_DATE"),
                form(
                                "reschedule",
                                point(REQUIRED),
                                new Day("to", REQUIRED),
                                new LongText("reason", REQUIRED),
                                new Text("authority", REQUIRED))
                        .blaming("to", "NEW_DATE_NOT_LATER")
                        .blaming("pointId", "NO_DUE_DATE", "RESCHEDULINGS_USED_UP"),
                form(
                                "record-follow-up",
                                new Fresh("followUpId", "fup"),
                                point(OPTIONAL),
                                new Choice("status", REQUIRED, Choices.of(List.of(ReportedStatus.values()))),
                                new LongText("narrative", REQUIRED),
                                new Several("evidenceIds", OPTIONAL, choices::evidence),
                                new Choice("sessionId", OPTIONAL, choices::sessions))
                        .blaming("narrative", "FOLLOW_UP_INCOMPLETE", "TEXT_TOO_LONG")
                        .blaming("evidenceIds", "EVIDENCE_UNKNOWN", "EVIDENCE_DOUBLED"),
                form("attach-evidence", new OneEvidence("evidence", REQUIRED))
                        .blaming("evidence", "EVIDENCE_INCOMPLETE", "EVIDENCE_NOT_UPLOADED", "LINK_INVALID"),
                form(
                                "review-follow-up",
                                new Choice("followUpId", REQUIRED, choices::reports),
                                new YesNo("accepted"),
                                new LongText("reason", REQUIRED))
                        .blaming("followUpId", "ALREADY_REVIEWED", "REVIEWER_IS_REPORTER", "REPORT_BEFORE_REOPENING"),
                form(
                                "declare-fulfilled",
                                new Choice("followUpId", REQUIRED, choices::reports),
                                new Several("evidenceIds", REQUIRED, choices::evidence))
                        .blaming(
                                "followUpId",
                                "REPORT_NOT_OF_DONE",
                                "REPORT_NOT_ACCEPTED",
                                "REVIEWER_IS_REPORTER",
                                "REPORT_BEFORE_REOPENING",
                                "POINTS_PENDING")
                        .blaming("evidenceIds", "EVIDENCE_MISSING", "EVIDENCE_UNKNOWN", "EVIDENCE_DOUBLED"),
                form(
                        "cancel",
                        new Choice("ending", REQUIRED, Choices.of(List.of(Ending.values()))),
                        new LongText("reason", REQUIRED),
                        new Text("authority", REQUIRED)),
                form("reopen", new LongText("reason", REQUIRED), new Text("authority", REQUIRED)),
                form("elevate", new Text("elevatedTo", REQUIRED), new Text("officeNumber", REQUIRED)),
                form("record-council-answer", new LongText("answer", REQUIRED), new Text("councilKey", RECORDED))
                        .blaming("answer", "COUNCIL_ANSWER_MISSING", "COUNCIL_ALREADY_ANSWERED"));
    }

    private Field point(Requiredness presence) {
        return new Choice("pointId", presence, choices::points);
    }

    private static ActForm form(String act, Field... fields) {
        return ActForm.of("agreements", act, fields)
                .blaming("pointId", "POINT_UNKNOWN")
                .blaming("reason", "REASON_MISSING")
                .blaming("authority", "AUTHORITY_MISSING")
                .blaming(FieldNames.OCCURRED_ON, "ACT_BEFORE_ADOPTION");
    }
}
