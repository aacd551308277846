package org.acuerda.query.form.compliance;

import static org.acuerda.query.form.field.Requiredness.OPTIONAL;
import static org.acuerda.query.form.field.Requiredness.REQUIRED;

import java.util.ArrayList;
import java.util.List;
import org.acuerda.events.compliance.BodyComplianceEvent.Resolution;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.form.field.Choices;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.Field.Choice;
import org.acuerda.query.form.field.Field.EvidenceList;
import org.acuerda.query.form.field.Field.Fresh;
import org.acuerda.query.form.field.Field.Hidden;
import org.acuerda.query.form.field.Field.Known;
import org.acuerda.query.form.field.Field.LongText;
import org.acuerda.query.form.field.Field.Text;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.Option;
import org.springframework.stereotype.Component;

/**
 * Forms of one body on one path. The page on which a person read a report says which report is verified or returned, so
 * that no report is verified unread.
 */
@Component
final class BodyComplianceForms implements ActForms.Contribution {

    private static final String BEFORE_PATH = "bcp-";
    private static final String BEFORE_BODY = "-bod-";

    private final CompliancePaths paths;

    BodyComplianceForms(CompliancePaths paths) {
        this.paths = paths;
    }

    @Override
    public List<ActForm> forms() {
        return List.of(
                form(
                        "report-step",
                        new Fresh("reportId", "rep"),
                        new LongText("narrative", REQUIRED),
                        new EvidenceList("evidence", REQUIRED)),
                form("verify-step", new Hidden("reportId"), new LongText("note", OPTIONAL))
                        .afterReview(),
                form("return-step", new Hidden("reportId"), new LongText("reason", REQUIRED)),
                form(
                        "contest-step",
                        new Fresh("contestId", "cnt"),
                        new LongText("reason", REQUIRED),
                        new Text("onBehalfOf", OPTIONAL),
                        new EvidenceList("evidence", OPTIONAL)),
                form(
                                "resolve-contest",
                                new Hidden("contestId"),
                                new Choice("resolution", REQUIRED, Choices.of(List.of(Resolution.values()))),
                                new LongText("reason", REQUIRED))
                        .afterReview());
    }

    private ActForm form(String act, Field... fields) {
        List<Field> all = new ArrayList<>(List.of(
                new Known("pathId", context -> pathId(context.subjectId())),
                new Known("bodyId", context -> bodyId(context.subjectId())),
                new Choice("stepId", REQUIRED, this::steps)));
        all.addAll(List.of(fields));
        return ActForm.of("body-compliances", act, all.toArray(Field[]::new));
    }

    private List<Option> steps(FormContext context) {
        return paths.byId(pathId(context.subjectId())).stream()
                .flatMap(path -> path.view().layout().steps().stream())
                .map(step -> new Option(
                        step.definition().stepId(),
                        step.definition().number() + ". " + step.definition().title()))
                .toList();
    }

    static boolean isBodyOnPath(String id) {
        return id.startsWith(BEFORE_PATH) && id.indexOf(BEFORE_BODY) > 0;
    }

    /** The path's identifier, which is a part of the subject's identifier. */
    static String pathId(String id) {
        return isBodyOnPath(id) ? id.substring(BEFORE_PATH.length(), id.indexOf(BEFORE_BODY)) : id;
    }

    static String bodyId(String id) {
        return id.substring(id.indexOf(BEFORE_BODY) + 1);
    }
}
