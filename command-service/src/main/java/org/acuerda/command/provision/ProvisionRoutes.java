package org.acuerda.command.provision;

import org.acuerda.command.provision.ProvisionCommand.RegisterProvision;
import org.acuerda.command.provision.ProvisionCommand.SupersedeProvision;
import org.acuerda.command.route.CommandRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes of the acts on legal provisions. */
@Configuration(proxyBeanMethods = false)
class ProvisionRoutes {

    @Bean
    CommandRoutes provisions() {
        return CommandRoutes.of("provisions", "provision", "prv")
                .creation(RegisterProvision.class)
                .act("supersede", SupersedeProvision.class)
                .build();
    }
}
