package org.acuerda.history.format;

import java.util.ArrayList;
import java.util.List;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Proposal.LegalBasis;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.meeting.WorkingMeetingEvent.Point;
import org.acuerda.events.meeting.WorkingMeetingEvent.WorkingMeetingHeld;
import org.acuerda.events.session.SessionEvent.RecordedItem;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.acuerda.history.format.HistoricFact.Act;
import org.acuerda.history.format.Keys.Entry;
import org.acuerda.history.format.Keys.Kind;

/** Section {@code sesiones} with their agreements, and {@code reuniones} with their points. */
final class SessionSection {

    private static final Choices<CommissionEvent.Kind> SESSION_KINDS = new Choices<CommissionEvent.Kind>()
            .with("ordinaria", CommissionEvent.Kind.ORDINARY)
            .with("extraordinaria", CommissionEvent.Kind.EXTRAORDINARY);
    private static final Choices<Proposal.Type> AGREEMENT_TYPES = new Choices<Proposal.Type>()
            .with("resolutivo", Proposal.Type.RESOLUTIVE)
            .with("informativo", Proposal.Type.INFORMATIVE)
            .with("presentación", Proposal.Type.PRESENTATION)
            .with("seguimiento", Proposal.Type.FOLLOW_UP)
            .with("dictamen", Proposal.Type.COMMITTEE_REPORT);

    private final HistoryFile file;

    SessionSection(HistoryFile file) {
        this.file = file;
    }

    /** Command: record one agreement from a source; session, number and day come from its session. */
    record RecordAgreement(
            String sessionId,
            String agreementId,
            String itemId,
            Recorded<String> officialKey,
            Proposal proposal,
            boolean typeAssumed) {}

    void visit(Row<DataSet> root) {
        root.optionalRows("sesiones", SessionRecorded.class)
                .forEach(row -> row.commission(SessionRecorded::commissionId).ifPresent(owner -> session(owner, row)));
        root.optionalRows("reuniones", WorkingMeetingHeld.class)
                .forEach(row ->
                        row.commission(WorkingMeetingHeld::commissionId).ifPresent(owner -> meeting(owner, row)));
    }

    private void session(Entry commission, Row<SessionRecorded> row) {
        String id = row.declaredAs(Kind.SESSION, SessionRecorded::sessionId);
        List<Row<RecordAgreement>> agreements = new ArrayList<>();
        var session = new SessionRecorded(
                id,
                commission.id(),
                row.choice("tipo", SESSION_KINDS, SessionRecorded::kind),
                row.recordedId("encargo", SessionRecorded::mandateId, Kind.MANDATE),
                row.recordedNumber("ordinal", SessionRecorded::ordinal),
                row.text("titulo", SessionRecorded::title),
                row.day("fecha", SessionRecorded::heldOn),
                row.text("sede", SessionRecorded::venue),
                row.recordedText("ciudad", SessionRecorded::city),
                row.parts("acuerdos", SessionRecorded::items).stream()
                        .map(item -> item(item, agreements))
                        .toList());
        EdtfDate heldOn = EdtfDate.of(session.heldOn());
        file.add(row, new Act("commissions", commission.id(), "record-session"), session, heldOn);
        agreements.forEach(agreement -> agreement(row, agreement, heldOn));
    }

    private static RecordedItem item(Row<RecordedItem> row, List<Row<RecordAgreement>> agreements) {
        String id = row.declaredAs(Kind.AGREEMENT, RecordedItem::agreementId);
        Row<RecordAgreement> agreement = row.as(RecordAgreement.class);
        agreements.add(agreement);
        return new RecordedItem(
                itemId(id), row.number("numero", RecordedItem::number), row.words("texto", RecordedItem::text), id);
    }

    private void agreement(Row<SessionRecorded> session, Row<RecordAgreement> row, EdtfDate heldOn) {
        var proposal = new Proposal(
                row.choice("tipo", AGREEMENT_TYPES, agreement -> agreement
                        .proposal()
                        .type()),
                row.words("texto", agreement -> agreement.proposal().text()),
                row.parts("fundamento", agreement -> agreement.proposal().legalBasis()).stream()
                        .map(basis -> legalBasis(row, basis))
                        .toList(),
                List.of(),
                List.of(),
                Recorded.notOnRecord(),
                false);
        String sessionId = session.entry().id();
        row.needs(session.entry().fact());
        file.add(
                row,
                new Act("sessions", sessionId, "record-agreement"),
                new RecordAgreement(
                        sessionId,
                        row.entry().id(),
                        itemId(row.entry().id()),
                        row.recordedText("clave_oficial", RecordAgreement::officialKey),
                        proposal,
                        row.isInferred("tipo", RecordAgreement::typeAssumed)),
                heldOn);
    }

    private static LegalBasis legalBasis(Row<RecordAgreement> agreement, Row<LegalBasis> basis) {
        var cited = new LegalBasis(
                basis.words("dice", LegalBasis::citation),
                basis.recordedId("disposicion", LegalBasis::provisionId, Kind.PROVISION));
        agreement.dependsOn().addAll(basis.dependsOn());
        return cited;
    }

    private static String itemId(String agreementId) {
        return agreementId.replaceFirst("^agr", "itm");
    }

    private void meeting(Entry commission, Row<WorkingMeetingHeld> row) {
        String id = row.declaredAs(Kind.MEETING, WorkingMeetingHeld::meetingId);
        var meeting = new WorkingMeetingHeld(
                id,
                commission.id(),
                row.recordedId("encargo", WorkingMeetingHeld::mandateId, Kind.MANDATE),
                row.recordedNumber("ordinal", WorkingMeetingHeld::ordinal),
                row.text("titulo", WorkingMeetingHeld::title),
                row.day("fecha", WorkingMeetingHeld::heldOn),
                row.text("sede", WorkingMeetingHeld::venue),
                row.recordedText("ciudad", WorkingMeetingHeld::city),
                row.parts("puntos", WorkingMeetingHeld::points).stream()
                        .map(point -> new Point(
                                point.declaredWithin(Kind.POINT, Point::pointId), point.words("texto", Point::text)))
                        .toList());
        file.add(
                row,
                new Act("commissions", commission.id(), "hold-working-meeting"),
                meeting,
                EdtfDate.of(meeting.heldOn()));
    }
}
