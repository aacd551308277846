package org.acuerda.command.remark;

import org.acuerda.command.acts.Acts;
import org.acuerda.command.remark.RemarkCommand.AnnotateRecord;
import org.acuerda.command.remark.RemarkCommand.CorrectRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the acts on remarks to the outside; the first remark about a subject makes its stream. */
@Configuration(proxyBeanMethods = false)
class RemarkActs {

    @Bean
    Acts remarks() {
        return Acts.of("remarks", "remark", "rmk")
                .act("annotate", AnnotateRecord.class)
                .act("correct", CorrectRecord.class)
                .build();
    }
}
