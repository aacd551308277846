package org.acuerda.command.agreement.rules;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.acuerda.command.decision.Rejected;
import org.acuerda.events.agreement.Evidence;

/** Rules of a piece of evidence, the same for whatever it shows. Whether its file is stored is asked when it is kept. */
public final class EvidenceRules {

    private static final Set<String> WEB = Set.of("http", "https");

    private EvidenceRules() {}

    /**
     * Rejects a piece that is incomplete, or a link that nobody can have seen.
     *
     * @param now moment of recording, UTC
     */
    public static void refuseUnfit(Evidence evidence, Instant now) {
        Rejected.whenBlank(AgreementRejection.EVIDENCE_INCOMPLETE, evidence.evidenceId());
        switch (evidence) {
            case Evidence.File file -> refuseIncomplete(file);
            case Evidence.Link link -> refuseUnseen(link, now);
        }
        evidence.storedFile()
                .ifPresent(
                        sha256 -> Rejected.when(!ProposalRules.isHash(sha256), AgreementRejection.EVIDENCE_INCOMPLETE));
    }

    private static void refuseIncomplete(Evidence.File file) {
        Rejected.whenBlank(AgreementRejection.EVIDENCE_INCOMPLETE, file.name(), file.mediaType());
        Rejected.when(file.sizeBytes() <= 0, AgreementRejection.EVIDENCE_INCOMPLETE);
    }

    private static void refuseUnseen(Evidence.Link link, Instant now) {
        Rejected.when(!isWebAddress(link.address()), AgreementRejection.LINK_INVALID, link.address());
        Rejected.when(link.capturedAt().isAfter(now), AgreementRejection.LINK_SEEN_IN_FUTURE, link.capturedAt());
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getScheme() != null && WEB.contains(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
