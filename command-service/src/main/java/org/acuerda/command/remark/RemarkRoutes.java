package org.acuerda.command.remark;

import org.acuerda.command.remark.RemarkCommand.AnnotateRecord;
import org.acuerda.command.remark.RemarkCommand.CorrectRecord;
import org.acuerda.command.route.CommandRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the acts on remarks to the outside; the first remark about a subject makes its stream. */
@Configuration(proxyBeanMethods = false)
class RemarkRoutes {

    @Bean
    CommandRoutes remarks() {
        return CommandRoutes.of("remarks", "remark", "rmk")
                .act("annotate", AnnotateRecord.class)
                .act("correct", CorrectRecord.class)
                .build();
    }
}
