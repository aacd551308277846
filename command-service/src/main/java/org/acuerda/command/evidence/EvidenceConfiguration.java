package org.acuerda.command.evidence;

import org.acuerda.command.decision.Rejection;
import org.acuerda.command.web.BodyLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configuration of evidence: its address takes larger bodies than acts have. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    @Bean
    BodyLimit largestFile(EvidenceProperties properties) {
        return new BodyLimit(
                EvidenceController.ADDRESS,
                properties.largestFile().toBytes(),
                Rejection.of(
                        EvidenceRejection.EVIDENCE_TOO_LARGE,
                        properties.largestFile().toMegabytes()));
    }
}
