package org.acuerda.query.page;

import java.util.List;

/** Test data: the addresses of every page, in each of its states. */
public final class Addresses {

    private Addresses() {}

    /** Pages that exist. */
    public static List<String> found() {
        return List.of(
                "/",
                "/tablero",
                "/tablero?q=transparencia&term=OVERDUE&status=ADOPTED&body=" + ReportStory.BODY,
                "/tablero?sort=-adoptedOn&federalEntity=30&open=true",
                "/tablero?q=nadaquecoincida",
                "/acuerdos",
                "/acuerdos?q=transparencia&from=2018&to=12%2F2026",
                "/acuerdos?q=nadaquecoincida",
                "/acuerdos/" + ReportStory.TOLD_AGREEMENT,
                "/acuerdos/agr-1",
                "/acuerdos/" + AgreementStory.FULFILLED,
                "/acuerdos/" + AgreementStory.OVERDUE,
                "/acuerdos/" + AgreementStory.CANCELLED,
                "/acuerdos/" + AgreementStory.REVOKED,
                "/acuerdos/" + AgreementStory.HOSTILE,
                "/acuerdos/" + AgreementStory.REPORTED,
                "/sesiones",
                "/sesiones?kind=WORKING_MEETING",
                "/sesiones/" + ReportStory.TOLD_SESSION,
                "/sesiones/" + LiveStory.CLOSED,
                "/sesiones/" + LiveStory.RUNNING,
                "/sesiones/" + LiveStory.CANCELLED,
                "/sesiones/" + LiveStory.SECOND_CALL,
                "/sesiones/" + LiveStory.CLOSED + "/conduccion",
                "/sesiones/" + LiveStory.RUNNING + "/conduccion",
                "/sesiones/" + LiveStory.SECOND_CALL + "/conduccion",
                "/sesiones/" + LiveStory.CLOSED + "/preparar",
                "/sesiones/" + LiveStory.RUNNING + "/preparar",
                "/sesiones/" + LiveStory.CANCELLED + "/preparar",
                "/sesiones/" + LiveStory.SECOND_CALL + "/preparar",
                "/sesiones/" + LiveStory.CLOSED + "/formalizar",
                "/sesiones/" + LiveStory.RUNNING + "/formalizar",
                "/sesiones/" + LiveStory.CANCELLED + "/formalizar",
                "/sesiones/convocar?dia=30%2F04%2F2026",
                "/sesiones/" + ReportStory.TOLD_SESSION + "/cambios",
                "/sesiones/" + LiveStory.CLOSED + "/cambios",
                "/sesiones/" + LiveStory.RUNNING + "/cambios",
                "/sesiones/" + LiveStory.RUNNING + "/cambios?desde=" + ReportStory.TOLD_SESSION + "&kind=STEP_REPORTED",
                "/sesiones/" + LiveStory.CANCELLED + "/cambios?desde=" + LiveStory.CANCELLED,
                "/reuniones/" + ReportStory.MEETING,
                "/plan-de-trabajo",
                "/actividades",
                "/actividades?federalEntity=30",
                "/actividades/" + ReportStory.ACTIVITY,
                "/integrantes",
                "/integrantes/" + ReportStory.COORDINATOR,
                "/integrantes/mem-6",
                "/disposiciones",
                "/disposiciones/" + ReportStory.PROVISION,
                "/organismos",
                "/organismos/" + ReportStory.BODY,
                "/rutas",
                "/rutas?undecided=true&provision=prv-2&body=" + PathStory.BUSY,
                "/rutas?body=bod-2",
                "/rutas/" + PathStory.OPEN,
                "/rutas/" + PathStory.ENDED,
                "/rutas/" + PathStory.OPEN + "/organismos/" + PathStory.BUSY,
                "/rutas/" + PathStory.OPEN + "/organismos/" + PathStory.UNREPORTED,
                "/rutas/" + PathStory.OPEN + "/organismos/" + PathStory.FORMULA,
                "/datos",
                "/documentos",
                "/documentos/" + ReportStory.DOCUMENT,
                "/bitacora",
                "/bitacora?sort=-position",
                "/bitacora?subject=" + AgreementStory.FULFILLED,
                "/bitacora?session=" + LiveStory.CLOSED + "&type=session",
                "/bitacora?type=agreement.adopted.v1&from=3&to=900",
                "/bitacora/1",
                "/bitacora/40",
                "/actuar");
    }

    /** Pages of failures. */
    public static List<String> failing() {
        return List.of(
                "/acuerdos/agr-nada",
                "/sesiones/ses-nada",
                "/sesiones/" + ReportStory.TOLD_SESSION + "/conduccion",
                "/sesiones/" + ReportStory.TOLD_SESSION + "/preparar",
                "/sesiones/ses-nada/cambios",
                "/sesiones/" + LiveStory.CLOSED + "/cambios?desde=ses-nada",
                "/sesiones/" + LiveStory.CLOSED + "/cambios?kind=NADA",
                "/sesiones/" + LiveStory.CLOSED + "/cambios?cursor=agr-nada",
                "/bitacora/999999",
                "/rutas/pth-nada",
                "/rutas/" + PathStory.OPEN + "/organismos/bod-2",
                "/evidencias/" + CommandSideStub.UNKNOWN,
                "/evidencias/nada",
                "/no-existe",
                "/acuerdos?cursor=inventado");
    }
}
