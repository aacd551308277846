package org.acuerda.command.remark;

import org.acuerda.command.remark.RemarkCommand.AnnotateRecord;
import org.acuerda.command.remark.RemarkCommand.CorrectRecord;
import org.acuerda.command.route.CommandRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes of the acts on remarks; the first remark about a subject creates its aggregate. */
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
