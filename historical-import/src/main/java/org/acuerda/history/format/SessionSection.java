package org.acuerda.history.format;

import java.time.LocalDate;
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

/** Reader of {@code sesiones} with their agreements, and {@code reuniones} with their points. */
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

    void read(Row root) {
        root.optionalRows("sesiones").forEach(row -> file.commissionOf(row).ifPresent(owner -> session(owner, row)));
        root.optionalRows("reuniones").forEach(row -> file.commissionOf(row).ifPresent(owner -> meeting(owner, row)));
    }

    private void session(Entry commission, Row row) {
        String id = row.declaredAs(Kind.SESSION);
        List<Row> agreements = row.rows("acuerdos");
        LocalDate heldOn = row.day("fecha");
        var session = new SessionRecorded(
                id,
                commission.id(),
                row.choice("tipo", SESSION_KINDS),
                row.recordedId("encargo", Kind.MANDATE),
                row.recordedNumber("ordinal"),
                row.text("titulo"),
                heldOn,
                row.text("sede"),
                row.recordedText("ciudad"),
                agreements.stream().map(this::item).toList());
        file.add(row, new Act("commissions", commission.id(), "record-session"), session, EdtfDate.of(heldOn));
        agreements.forEach(agreement -> agreement(row, agreement, EdtfDate.of(heldOn)));
    }

    private RecordedItem item(Row agreement) {
        String id = agreement.declaredAs(Kind.AGREEMENT);
        return new RecordedItem(itemId(agreement), agreement.number("numero"), agreement.words("texto"), id);
    }

    private void agreement(Row session, Row row, EdtfDate heldOn) {
        var proposal = new Proposal(
                row.choice("tipo", AGREEMENT_TYPES),
                row.words("texto"),
                row.rows("fundamento").stream()
                        .map(basis -> legalBasis(row, basis))
                        .toList(),
                List.of(),
                List.of(),
                Recorded.notOnRecord(),
                false);
        String sessionId = session.entry().id();
        row.needs(session.key());
        file.add(
                row,
                new Act("sessions", sessionId, "record-agreement"),
                new RecordAgreement(
                        sessionId,
                        row.entry().id(),
                        itemId(row),
                        row.recordedText("clave_oficial"),
                        proposal,
                        row.isInferred("tipo")),
                heldOn);
    }

    private static LegalBasis legalBasis(Row agreement, Row basis) {
        var cited = new LegalBasis(basis.words("dice"), basis.recordedId("disposicion", Kind.PROVISION));
        basis.dependsOn().forEach(agreement::needs);
        return cited;
    }

    private String itemId(Row agreement) {
        return agreement.entry().id().replaceFirst("^agr", "itm");
    }

    private void meeting(Entry commission, Row row) {
        String id = row.declaredAs(Kind.MEETING);
        LocalDate heldOn = row.day("fecha");
        var meeting = new WorkingMeetingHeld(
                id,
                commission.id(),
                row.recordedId("encargo", Kind.MANDATE),
                row.recordedNumber("ordinal"),
                row.text("titulo"),
                heldOn,
                row.text("sede"),
                row.recordedText("ciudad"),
                row.rows("puntos").stream()
                        .map(point -> new Point(point.declaredAs(Kind.POINT), point.words("texto")))
                        .toList());
        file.add(row, new Act("commissions", commission.id(), "hold-working-meeting"), meeting, EdtfDate.of(heldOn));
    }
}
