package org.acuerda.query.form.compliance;

import static org.acuerda.query.form.field.Requiredness.RECORDED;
import static org.acuerda.query.form.field.Requiredness.REQUIRED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acuerda.events.agreement.Proposal.LegalBasis;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.compliance.CompliancePathEvent.Ending;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.body.BodyFilter;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.form.field.Choices;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.Field.Choice;
import org.acuerda.query.form.field.Field.Day;
import org.acuerda.query.form.field.Field.Fresh;
import org.acuerda.query.form.field.Field.Hidden;
import org.acuerda.query.form.field.Field.Kind;
import org.acuerda.query.form.field.Field.Known;
import org.acuerda.query.form.field.Field.LongText;
import org.acuerda.query.form.field.Field.OneOf;
import org.acuerda.query.form.field.Field.Place;
import org.acuerda.query.form.field.Field.Rows;
import org.acuerda.query.form.field.Field.Several;
import org.acuerda.query.form.field.Field.Text;
import org.acuerda.query.form.field.Field.WholeNumber;
import org.acuerda.query.form.field.Field.YesNo;
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.FormIdempotencyKey;
import org.acuerda.query.form.field.Option;
import org.acuerda.query.form.field.RowSource;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.provision.ProvisionFilter;
import org.acuerda.query.provision.Provisions;
import org.springframework.stereotype.Component;

/** Forms of compliance paths: defining a path, redefining it, and deciding what a change of the law means for it. */
@Component
final class PathForms implements ActForms.Contribution {

    private static final String COLLECTION = "compliance-paths";
    private static final String AGREEMENT = "anchor.agreementId";
    private static final String STEP = "stp";
    private static final List<String> TEMPLATES = List.of("lgtaip-2015-articulo-56");

    private final CompliancePaths paths;
    private final Agreements agreements;
    private final Provisions provisions;
    private final Bodies bodies;

    PathForms(CompliancePaths paths, Agreements agreements, Provisions provisions, Bodies bodies) {
        this.paths = paths;
        this.agreements = agreements;
        this.provisions = provisions;
        this.bodies = bodies;
    }

    @Override
    public List<ActForm> forms() {
        Field title = new Text("title", REQUIRED);
        Field reason = new LongText("reason", REQUIRED);
        Field authority = new Text("authority", REQUIRED);
        return List.of(
                ActForm.creating(
                                COLLECTION,
                                "define-from-template",
                                "pth",
                                new Hidden(AGREEMENT),
                                commission(),
                                provision(),
                                new Choice("templateId", REQUIRED, PathForms::templates),
                                title,
                                new Several("bodyIds", REQUIRED, this::bodies, this::guarantors),
                                authority)
                        .afterReview(),
                ActForm.creating(
                                COLLECTION,
                                "",
                                "pth",
                                new Hidden(AGREEMENT),
                                commission(),
                                provision(),
                                title,
                                steps(RowSource.empty(1)),
                                new Several("bodyIds", REQUIRED, this::bodies),
                                authority)
                        .afterReview(),
                ActForm.of(
                                COLLECTION,
                                "revise",
                                steps(this::stepsOfPath),
                                new Several("bodyIds", REQUIRED, this::bodies, this::bodiesOfPath),
                                reason,
                                authority)
                        .afterReview(),
                ActForm.of(COLLECTION, "continue", reason, authority).afterReview(),
                ActForm.of(
                                COLLECTION,
                                "remap",
                                new Choice("provisionId", REQUIRED, this::allProvisions),
                                reason,
                                authority)
                        .afterReview(),
                ActForm.of(
                                COLLECTION,
                                "close",
                                new Choice("ending", REQUIRED, Choices.of(List.of(Ending.values()))),
                                reason,
                                authority)
                        .afterReview());
    }

    private Field commission() {
        return new Known("anchor.commissionId", context -> agreements
                .byId(context.typed(AGREEMENT).orElse(""))
                .map(found -> found.view().adoption().commissionId())
                .orElse(""));
    }

    private Field provision() {
        return new Choice("anchor.provisionId", REQUIRED, this::citedProvisions);
    }

    private Rows steps(RowSource rows) {
        Field length = new WholeNumber("length", REQUIRED);
        Field days = new Choice("days", REQUIRED, Choices.of(List.of(Term.DayKind.values())));
        return new Rows(
                "steps",
                List.of(
                        new Fresh("stepId", STEP),
                        new Place("number"),
                        new Text("title", REQUIRED),
                        new LongText("due", REQUIRED),
                        new Choice("reportedBy", REQUIRED, Choices.of(List.of(PathStep.ReportedBy.values()))),
                        new Text("evidenceKind", REQUIRED),
                        new OneOf(
                                "term",
                                RECORDED,
                                List.of(
                                        new Kind("ON_DATE", List.of(new Day("dueOn", REQUIRED))),
                                        new Kind(
                                                "AFTER_FACT",
                                                List.of(
                                                        new Choice(
                                                                "trigger",
                                                                REQUIRED,
                                                                Choices.of(List.of(Term.Trigger.values()))),
                                                        length,
                                                        days)),
                                        new Kind(
                                                "AFTER_STEP",
                                                List.of(
                                                        new Choice("stepId", REQUIRED, this::stepsOfForm),
                                                        length,
                                                        days)))),
                        new WholeNumber("weight", REQUIRED),
                        new Text("source", REQUIRED),
                        new YesNo("verified")),
                rows,
                true);
    }

    private List<RowSource.Row> stepsOfPath(FormContext context) {
        return paths.byId(context.subjectId()).stream()
                .flatMap(path -> path.view().layout().steps().stream())
                .map(PathView.Step::definition)
                .map(step -> new RowSource.Row(step.number() + ". " + step.title(), values(step)))
                .toList();
    }

    /** The steps that the form has so far; a term may count from one of them. */
    private List<Option> stepsOfForm(FormContext context) {
        String key = context.typed(FieldNames.KEY).orElse("");
        List<Option> typed = new ArrayList<>();
        for (int place = 0; context.typed().containsKey("steps[" + place + "].title"); place++) {
            String step = "steps[" + place + "].";
            String id =
                    context.typed(step + "stepId").orElse(FormIdempotencyKey.identifier(STEP, key, step + "stepId"));
            typed.add(new Option(
                    id, (place + 1) + ". " + context.typed(step + "title").orElse("")));
        }
        return key.isEmpty()
                ? paths.byId(context.subjectId()).stream()
                        .flatMap(path -> path.view().layout().steps().stream())
                        .map(PathView.Step::definition)
                        .map(step -> new Option(step.stepId(), step.number() + ". " + step.title()))
                        .toList()
                : typed;
    }

    private static Map<String, String> values(PathStep step) {
        Map<String, String> values = new HashMap<>(Map.of(
                "stepId",
                step.stepId(),
                "title",
                step.title(),
                "due",
                step.due(),
                "reportedBy",
                step.reportedBy().name(),
                "evidenceKind",
                step.evidenceKind(),
                "weight",
                Integer.toString(step.weight()),
                "source",
                step.source(),
                "verified",
                Boolean.toString(step.verified()),
                FieldNames.kind("term"),
                FieldNames.NOT_ON_RECORD));
        step.term().known().ifPresent(term -> values.putAll(values(term)));
        return values;
    }

    private static Map<String, String> values(StepTerm term) {
        return switch (term) {
            case StepTerm.OnDate fixed ->
                Map.of("term.kind", "ON_DATE", "term.dueOn", fixed.dueOn().toString());
            case StepTerm.AfterFact after ->
                Map.of(
                        "term.kind",
                        "AFTER_FACT",
                        "term.trigger",
                        after.trigger().name(),
                        "term.length",
                        Integer.toString(after.length()),
                        "term.days",
                        after.days().name());
            case StepTerm.AfterStep after ->
                Map.of(
                        "term.kind",
                        "AFTER_STEP",
                        "term.stepId",
                        after.stepId(),
                        "term.length",
                        Integer.toString(after.length()),
                        "term.days",
                        after.days().name());
        };
    }

    private List<Option> citedProvisions(FormContext context) {
        return agreements.byId(context.typed(AGREEMENT).orElse("")).stream()
                .flatMap(found -> found.view().resolution().legalBasis().stream())
                .map(LegalBasis::provisionId)
                .flatMap(cited -> cited.known().stream())
                .distinct()
                .map(id -> new Option(id, context.names().provision(id).text()))
                .toList();
    }

    private List<Option> allProvisions(FormContext context) {
        return provisions.find(ProvisionFilter.all(), Slice.most()).items().stream()
                .map(provision -> new Option(provision.view().provisionId(), NameResolver.cited(provision.view())))
                .toList();
    }

    private static List<Option> templates(FormContext context) {
        return TEMPLATES.stream()
                .map(id -> new Option(id, context.words().say("form.compliance-paths.template." + id)))
                .toList();
    }

    private List<Option> bodies(FormContext context) {
        return bodies.find(BodyFilter.all(), Slice.most()).items().stream()
                .map(body -> new Option(
                        body.view().bodyId(), body.view().currentName().name()))
                .toList();
    }

    /** The bodies that the template of article 56 obliges. */
    private List<String> guarantors(FormContext context) {
        return bodies.find(new BodyFilter(null, List.of(BodyEvent.Kind.GUARANTOR), null), Slice.most()).items().stream()
                .map(body -> body.view().bodyId())
                .toList();
    }

    private List<String> bodiesOfPath(FormContext context) {
        return paths.byId(context.subjectId()).stream()
                .flatMap(path -> path.view().layout().bodyIds().stream())
                .toList();
    }
}
