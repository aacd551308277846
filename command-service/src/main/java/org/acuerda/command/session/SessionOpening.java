package org.acuerda.command.session;

import org.acuerda.command.automation.RegisterCatchUp;
import org.acuerda.command.decision.Command;
import org.acuerda.command.execution.Prerequisite;
import org.acuerda.command.session.rules.SessionCommand.DeclareQuorum;
import org.acuerda.command.session.rules.Sessions;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.springframework.stereotype.Component;

/**
 * Prerequisite of opening an ordinary session: the register of open agreements has all that is stored, so that none is
 * left off the review list. The wait comes before the transaction of the command, which would hold a connection that
 * the register's writers need; so the session's kind is read here, before its aggregate reads it again.
 */
@Component
class SessionOpening implements Prerequisite {

    private final Sessions sessions;
    private final RegisterCatchUp registers;

    SessionOpening(Sessions sessions, RegisterCatchUp registers) {
        this.sessions = sessions;
        this.registers = registers;
    }

    @Override
    public void await(Command command) {
        if (command instanceof DeclareQuorum declare && isOrdinary(declare.sessionId())) {
            registers.await();
        }
    }

    private boolean isOrdinary(String sessionId) {
        return sessions.of(sessionId)
                .call()
                .filter(call -> call.convened().kind() == Kind.ORDINARY)
                .isPresent();
    }
}
