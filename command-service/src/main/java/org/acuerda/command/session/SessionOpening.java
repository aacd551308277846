package org.acuerda.command.session;

import org.acuerda.command.automation.RegisterCatchUp;
import org.acuerda.command.session.rules.SessionCommand.DeclareQuorum;
import org.acuerda.command.session.rules.Sessions;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets an ordinary session open only when the register of open agreements knows all that is stored, so that none is left
 * off its review list. The wait comes before the transaction of the command, which would keep a connection from those who
 * write the register.
 */
@Configuration(proxyBeanMethods = false)
class SessionOpening {

    @Bean
    Registration openingsAwaitTheRegister(CommandBus commandBus, Sessions sessions, RegisterCatchUp registers) {
        return commandBus.registerDispatchInterceptor(messages -> (position, message) -> {
            if (opensOrdinary(message, sessions)) {
                registers.await();
            }
            return message;
        });
    }

    private static boolean opensOrdinary(CommandMessage<?> message, Sessions sessions) {
        return message.getPayload() instanceof DeclareQuorum declare
                && sessions.of(declare.sessionId())
                        .call()
                        .filter(call -> call.convened().kind() == Kind.ORDINARY)
                        .isPresent();
    }
}
