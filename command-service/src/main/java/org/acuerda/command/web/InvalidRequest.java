package org.acuerda.command.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/** Exception: a request cannot be understood or may not be made; nothing was decided and nothing stored. */
final class InvalidRequest extends RuntimeException {

    /** Stable codes: part of the HTTP API, never renamed. */
    enum Code {
        MALFORMED_JSON(HttpStatus.BAD_REQUEST),
        MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
        INVALID_FIELD(HttpStatus.BAD_REQUEST),
        INVALID_TEXT(HttpStatus.BAD_REQUEST),
        UNKNOWN_FIELD(HttpStatus.BAD_REQUEST),
        MISSING_FIELD(HttpStatus.BAD_REQUEST),
        EMPTY_FIELD(HttpStatus.BAD_REQUEST),
        IDENTIFIER_INVALID(HttpStatus.BAD_REQUEST),
        IDENTIFIER_MISMATCH(HttpStatus.BAD_REQUEST),
        HEADER_INVALID(HttpStatus.BAD_REQUEST),
        DATE_INVALID(HttpStatus.BAD_REQUEST),
        DATE_IN_FUTURE(HttpStatus.BAD_REQUEST),
        SOURCE_MISSING(HttpStatus.BAD_REQUEST),
        SOURCE_UNEXPECTED(HttpStatus.BAD_REQUEST),
        ACTOR_MISSING(HttpStatus.UNAUTHORIZED),
        SECRET_INVALID(HttpStatus.UNAUTHORIZED),
        HOST_UNKNOWN(HttpStatus.FORBIDDEN),
        ORIGIN_FOREIGN(HttpStatus.FORBIDDEN),
        HEADER_REPEATED(HttpStatus.FORBIDDEN),
        UNKNOWN_PATH(HttpStatus.NOT_FOUND),
        NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
        BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
        MEDIA_TYPE_UNSUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
        METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
        IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT);

        private final HttpStatus status;

        Code(HttpStatus status) {
            this.status = status;
        }

        HttpStatus status() {
            return status;
        }
    }

    private final Code code;
    private final transient List<Object> arguments;

    InvalidRequest(Code code, Object... arguments) {
        super(code.name());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    Code code() {
        return code;
    }

    List<Object> arguments() {
        return arguments;
    }
}
