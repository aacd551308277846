package org.acuerda.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.acuerda.events.activity.ActivityEvent.PhotoEvidenceAdded;
import org.acuerda.events.agreement.AgreementEvent.EvidenceAttached;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.compliance.BodyComplianceEvent.Obligation;
import org.acuerda.events.compliance.BodyComplianceEvent.Party;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReported;
import org.acuerda.events.compliance.PathAnchor;
import org.junit.jupiter.api.Test;

/** A file of evidence is kept because an event references it, so no event may forget one. */
class ReferencesFilesTest {

    private static final String FILE_HASH = "a".repeat(64);
    private static final String COPY_HASH = "b".repeat(64);

    private static final Evidence FILE = new Evidence.File("evd-1", "acta.pdf", FILE_HASH, 10, "application/pdf");
    private static final Evidence LINK =
            new Evidence.Link("evd-2", "https://example.org/", Instant.EPOCH, Recorded.of(COPY_HASH));

    @Test
    void everyEventWithEvidenceReferencesItsFiles() {
        assertThat(EventCatalog.standard().types())
                .extracting(EventType::type)
                .filteredOn(ReferencesFilesTest::hasEvidence)
                .isNotEmpty()
                .allMatch(ReferencesFiles.class::isAssignableFrom);
    }

    @Test
    void anAgreementKeepsFilesAndStoredCopiesOfLinks() {
        assertThat(new EvidenceAttached("agr-1", FILE).referencedFiles()).containsExactly(FILE_HASH);
        assertThat(new EvidenceAttached("agr-1", LINK).referencedFiles()).containsExactly(COPY_HASH);
    }

    @Test
    void aReportOnAPathKeepsFiles() {
        StepReported reported = new StepReported(
                "bco-1",
                new Obligation("pth-1", new PathAnchor("com-1", "agr-1", "prv-1"), "bod-1"),
                "stp-1",
                "rep-1",
                1,
                "Publicado",
                List.of(FILE, LINK),
                new Party("mem-1", Recorded.of("bod-1")));

        assertThat(reported.referencedFiles()).containsExactly(FILE_HASH);
    }

    @Test
    void aPhotographIsKeptWhereItsImageIsOnRecord() {
        assertThat(new PhotoEvidenceAdded("act-1", "pho-1", "Foro", Recorded.of(FILE_HASH)).referencedFiles())
                .containsExactly(FILE_HASH);
        assertThat(new PhotoEvidenceAdded("act-1", "pho-1", "Foro", Recorded.notOnRecord()).referencedFiles())
                .isEmpty();
    }

    private static boolean hasEvidence(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .anyMatch(type -> type.getTypeName().contains(Evidence.class.getName()));
    }
}
