package org.acuerda.command.evidence;

import java.util.List;
import org.acuerda.command.decision.Refusal;
import org.springframework.http.HttpStatus;

/** A file is not taken, or not handed out; nothing was stored. */
final class EvidenceRefused extends RuntimeException {

    private final EvidenceRefusal code;
    private final transient List<Object> arguments;

    EvidenceRefused(EvidenceRefusal code, Object... arguments) {
        super(code.name());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    EvidenceRefusal code() {
        return code;
    }

    HttpStatus status() {
        return code.status();
    }

    Refusal refusal() {
        return new Refusal(code, arguments);
    }
}
