package org.acuerda.command.evidence;

import java.util.List;
import org.acuerda.command.decision.Rejection;
import org.springframework.http.HttpStatus;

/** Exception: a file is not accepted, or not returned; nothing was stored. */
final class EvidenceRejected extends RuntimeException {

    private final EvidenceRejection code;
    private final transient List<Object> arguments;

    EvidenceRejected(EvidenceRejection code, Object... arguments) {
        super(code.name());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    HttpStatus status() {
        return code.status();
    }

    Rejection rejection() {
        return new Rejection(code, arguments);
    }
}
