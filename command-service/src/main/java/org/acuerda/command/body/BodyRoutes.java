package org.acuerda.command.body;

import org.acuerda.command.body.BodyCommand.RegisterBody;
import org.acuerda.command.body.BodyCommand.RenameBody;
import org.acuerda.command.body.BodyCommand.SucceedBody;
import org.acuerda.command.route.CommandRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes of the acts on bodies. */
@Configuration(proxyBeanMethods = false)
class BodyRoutes {

    @Bean
    CommandRoutes bodies() {
        return CommandRoutes.of("bodies", "body", "bod")
                .creation(RegisterBody.class)
                .act("rename", RenameBody.class)
                .act("succeed", SucceedBody.class)
                .build();
    }
}
