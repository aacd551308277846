package org.acuerda.demonstration;

import java.util.List;

/** Reports of all bodies on the path: sends them with their evidence, and their reviews. */
final class PathReports {

    static final String PATH = "pth-demo-56";

    /** The steps of the template, in their order. */
    static final List<String> STEPS = List.of(
            "stp-1-diagnostico",
            "stp-2-politica",
            "stp-3-publicacion-de-la-politica",
            "stp-4-identificacion",
            "stp-5-difusion",
            "stp-6-evaluacion",
            "stp-7-informe");

    private static final List<String> PAPERS = List.of(
            "Diagnóstico",
            "Acuerdo del Pleno con la política",
            "Publicación de la política",
            "Relación de información identificada",
            "Información publicada",
            "Resultado de la evaluación",
            "Informe a la Comisión");

    /** Steps whose proof is a picture of what was published. */
    private static final List<Integer> PICTURED = List.of(3, 5);

    private static final Person REVIEWER = new Person("mem-demo-ortega", "MEMBER", "");
    private static final Person OTHER_REVIEWER = new Person("mem-demo-salas", "MEMBER", "");
    private static final String ENTITY_OF_REVIEWER = "14";

    private final StoryClient client;
    private final ImportedNames imported;
    private final Matrix matrix = new Matrix();

    PathReports(StoryClient client, ImportedNames imported) {
        this.client = client;
        this.imported = imported;
    }

    void report(int step) {
        matrix.reporting(step).forEach(entity -> report(entity, step, 1));
    }

    void look(int step) {
        for (String entity : matrix.reporting(step)) {
            if (matrix.isReturned(entity, step)) {
                judge(
                        entity,
                        step,
                        "return-step",
                        "\"reportId\":\"%s\",\"reason\":\"Falta la firma\"".formatted(reportId(entity, step, 1)));
            }
            if (matrix.isReportedAgain(entity, step)) {
                report(entity, step, 2);
            }
            if (matrix.isVerified(entity, step)) {
                int time = matrix.isReportedAgain(entity, step) ? 2 : 1;
                judge(entity, step, "verify-step", "\"reportId\":\"%s\"".formatted(reportId(entity, step, time)));
            }
        }
    }

    private void report(String entity, int step, int time) {
        Paper paper = paper(entity, step, time);
        String body = imported.guarantor(entity);
        Person liaison = new Person("lia-" + body, "LIAISON", body);
        String evidence = paper.asEvidence("evd-%s-%d-%d".formatted(entity, step, time), client.handIn(paper));
        act(
                liaison,
                entity,
                step,
                "report-step",
                "\"reportId\":\"%s\",\"narrative\":\"%s\",\"evidence\":[%s]"
                        .formatted(
                                reportId(entity, step, time),
                                time == 1 ? "Se remite lo que pide el paso" : "Se remite de nuevo, ya firmado",
                                evidence));
    }

    /** No reviewer judges the reports of their own body. */
    private void judge(String entity, int step, String act, String fields) {
        act(entity.equals(ENTITY_OF_REVIEWER) ? OTHER_REVIEWER : REVIEWER, entity, step, act, fields);
    }

    private void act(Person who, String entity, int step, String act, String fields) {
        String body = imported.guarantor(entity);
        client.act(
                who,
                "body-compliances/bcp-%s-%s/%s".formatted(PATH, body, act),
                "{\"pathId\":\"%s\",\"bodyId\":\"%s\",\"stepId\":\"%s\",%s}"
                        .formatted(PATH, body, STEPS.get(step - 1), fields));
    }

    private static Paper paper(String entity, int step, int time) {
        String name = "%s-%s-%d".formatted(STEPS.get(step - 1).substring(4), entity, time);
        return PICTURED.contains(step)
                ? Paper.picture(name, Integer.parseInt(entity) + step * 40)
                : Paper.document(
                        name,
                        PAPERS.get(step - 1),
                        "Entidad " + entity,
                        time == 1 ? "Versión sin firma" : "Versión firmada");
    }

    private static String reportId(String entity, int step, int time) {
        return "rep-%s-%d-%d".formatted(entity, step, time);
    }
}
