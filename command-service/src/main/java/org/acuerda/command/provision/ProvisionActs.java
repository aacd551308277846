package org.acuerda.command.provision;

import org.acuerda.command.acts.Acts;
import org.acuerda.command.provision.ProvisionCommand.RegisterProvision;
import org.acuerda.command.provision.ProvisionCommand.SupersedeProvision;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the acts on legal provisions to the outside. */
@Configuration(proxyBeanMethods = false)
class ProvisionActs {

    @Bean
    Acts provisions() {
        return Acts.of("provisions", "provision", "prv")
                .creation(RegisterProvision.class)
                .act("supersede", SupersedeProvision.class)
                .build();
    }
}
