package org.acuerda.history.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.acuerda.events.json.EventJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Test of the exact commands that rows of the report become. */
class CommandsOfTheInformeTest {

    private static final JsonMapper JSON = EventJson.mapper();

    private final HistoryReader.History reading = HistoryReader.read(List.of(Path.of("data/informe-2017-2018.yaml")));

    /** */
    @Test
    void agreement() {
        HistoricFact fact = fact("AC-4");

        assertThat(fact.path()).isEqualTo("sessions/ses-0bb2a5f4-b6e9-5a11-855e-7ff8e892b7f8/record-agreement");
        assertThat(fact.occurredOn().text()).isEqualTo("2018-08-30");
        assertThat(json(fact))
                .isEqualTo(
                        """
                        {
                          "sessionId" : "ses-0bb2a5f4-b6e9-5a11-855e-7ff8e892b7f8",
                          "agreementId" : "agr-f415da62-8cbd-531d-8364-377884b6ce40",
                          "itemId" : "itm-f415da62-8cbd-531d-8364-377884b6ce40",
                          "officialKey" : {
                            "notOnRecord" : true
                          },
                          "proposal" : {
                            "type" : "RESOLUTIVE",
                            "text" : "Estatus cumplimiento al artículo 56 de la Ley General de Transparencia y Acceso a la Información Pública y los Lineamientos en materia de Transparencia Proactiva; y definición de ruta de cumplimiento.",
                            "legalBasis" : [ {
                              "citation" : "artículo 56 de la Ley General de Transparencia y Acceso a la Información Pública",
                              "provisionId" : "prv-efd405fb-7a0f-5fc0-aa3a-35d9a1ec2e3c"
                            }, {
                              "citation" : "Lineamientos en materia de Transparencia Proactiva",
                              "provisionId" : "prv-98f89096-ba67-5097-80e4-14ee1123de37"
                            } ],
                            "points" : [ ],
                            "annexes" : [ ],
                            "changes" : {
                              "notOnRecord" : true
                            },
                            "standing" : false
                          },
                          "typeAssumed" : true
                        }""");
    }

    @Test
    void activity() {
        HistoricFact fact = fact("ACT-04");

        assertThat(fact.path()).isEqualTo("activities");
        assertThat(fact.occurredOn().text()).isEqualTo("XXXX");
        assertThat(json(fact))
                .isEqualTo(
                        """
                        {
                          "activityId" : "act-0636e563-3ba2-5623-8248-6d6d6b489419",
                          "commissionId" : "com-01aa9b05-0361-50fb-867a-d9a864c8e3fb",
                          "section" : "WORK_PLAN_PROGRESS",
                          "title" : "presentación del Cuadernillo No. 24 de INAI en Oaxaca",
                          "description" : "Sumando a la importancia que tiene el Gobierno Abierto asistí a la presentación del Cuadernillo No. 24 de INAI en Oaxaca, reforzando mi apoyo a los integrantes del Secretariado Técnico de Gobierno Abierto de dicho estado.",
                          "place" : "Oaxaca",
                          "federalEntities" : [ "20" ],
                          "withWhom" : "los integrantes del Secretariado Técnico de Gobierno Abierto de dicho estado",
                          "strategyIds" : {
                            "notOnRecord" : true
                          }
                        }""");
    }

    @Test
    void captionWithoutASubject() {
        HistoricFact fact = fact("FOTO-04");

        assertThat(fact.path()).isEqualTo("source-documents/doc-e66fa1df-04fb-5dbb-b083-4e615ce379d8/record-caption");
        assertThat(fact.sourceRef()).isEqualTo("Informe de actividades 2017-2018, L146");
        assertThat(json(fact))
                .isEqualTo(
                        """
                        {
                          "documentId" : "doc-e66fa1df-04fb-5dbb-b083-4e615ce379d8",
                          "captionId" : "cap-9d581445-bc03-5ecf-b12a-9b16ac4115a4",
                          "text" : "Entrevista Gobierno Abierto en Acrópolis",
                          "line" : 146,
                          "subjectId" : {
                            "notOnRecord" : true
                          },
                          "subjectInferred" : false
                        }""");
    }

    @Test
    void annotation() {
        HistoricFact fact = fact("D-3");

        assertThat(fact.path()).isEqualTo("remarks/rmk-act-627cd32d-9ff1-5732-9d33-012a71859c8e/annotate");
        assertThat(json(fact))
                .isEqualTo(
                        """
                        {
                          "remarksId" : "rmk-act-627cd32d-9ff1-5732-9d33-012a71859c8e",
                          "annotationId" : "ann-3f2698c7-b03b-50ee-8c56-e38520ba0636",
                          "eventId" : {
                            "notOnRecord" : true
                          },
                          "text" : "«vigencia del 2019» es ambiguo: puede decir vigente en, hasta o desde 2019.",
                          "evidence" : "Informe de actividades 2017-2018, L100"
                        }""");
    }

    private HistoricFact fact(String key) {
        return reading.facts().stream()
                .filter(fact -> fact.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String json(HistoricFact fact) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(fact.body());
    }
}
