package org.acuerda.command.agreement.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.acuerda.command.decision.Rejected;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-09T18:00:00Z");
    private static final String SHA_256 = "a".repeat(64);

    @Test
    void takesAFileAndALink() {
        assertThatCode(() -> EvidenceRules.refuseUnfit(
                        new Evidence.File("evd-1", "acta.pdf", SHA_256, 1, "application/pdf"), NOW))
                .doesNotThrowAnyException();
        assertThatCode(() -> EvidenceRules.refuseUnfit(link("https://example.org/x", NOW, SHA_256), NOW))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "'', acta.pdf, 1024, application/pdf",
        "evd-1, '', 1024, application/pdf",
        "evd-1, acta.pdf, 0, application/pdf",
        "evd-1, acta.pdf, 1024, ''"
    })
    void takesNoIncompleteFile(String evidenceId, String name, long sizeBytes, String mediaType) {
        assertRefused(
                new Evidence.File(evidenceId, name, SHA_256, sizeBytes, mediaType),
                AgreementRejection.EVIDENCE_INCOMPLETE);
    }

    @Test
    void takesNoHashThatIsNone() {
        assertRefused(
                new Evidence.File("evd-1", "a.pdf", "AB", 1, "application/pdf"),
                AgreementRejection.EVIDENCE_INCOMPLETE);
        assertRefused(link("https://example.org/x", NOW, "AB"), AgreementRejection.EVIDENCE_INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org/x", "ftp://example.org/x", "javascript:alert(1)", "https://", "no es"})
    void takesNoAddressThatIsNotOfTheWeb(String address) {
        assertRefused(link(address, NOW, SHA_256), AgreementRejection.LINK_INVALID);
    }

    @Test
    void takesNoLinkThatWasSeenLater() {
        assertRefused(
                link("https://example.org/x", NOW.plusSeconds(1), SHA_256), AgreementRejection.LINK_SEEN_IN_FUTURE);
    }

    private static Evidence link(String address, Instant capturedAt, String sha256) {
        return new Evidence.Link("evd-1", address, capturedAt, Recorded.of(sha256));
    }

    private static void assertRefused(Evidence evidence, AgreementRejection code) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> EvidenceRules.refuseUnfit(evidence, NOW))
                .satisfies(refused -> assertThat(refused.rejection().code()).isEqualTo(code));
    }
}
