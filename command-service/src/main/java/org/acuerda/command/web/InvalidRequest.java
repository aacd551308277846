package org.acuerda.command.web;

import java.util.List;
import org.acuerda.client.HeaderNames;
import org.acuerda.command.decision.Remedy;
import org.springframework.http.HttpStatus;

/** Exception: a request cannot be understood or may not be made; nothing was decided and nothing stored. */
final class InvalidRequest extends RuntimeException {

    /** Where the cause is. */
    private enum Place {
        /** The field whose path is the first argument. */
        FIELD,
        /** The header whose name is the first argument. */
        HEADER,
        /** The request as a whole. */
        REQUEST
    }

    /** Stable codes: part of the HTTP API, never renamed. */
    enum Code {
        MALFORMED_JSON(HttpStatus.BAD_REQUEST),
        MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
        INVALID_FIELD(HttpStatus.BAD_REQUEST, Place.FIELD),
        INVALID_TEXT(HttpStatus.BAD_REQUEST, Place.FIELD),
        UNKNOWN_FIELD(HttpStatus.BAD_REQUEST, Place.FIELD),
        MISSING_FIELD(HttpStatus.BAD_REQUEST, Place.FIELD),
        EMPTY_FIELD(HttpStatus.BAD_REQUEST, Place.FIELD),
        FIELD_TOO_LONG(HttpStatus.BAD_REQUEST, Place.FIELD),
        TOO_MANY_ITEMS(HttpStatus.BAD_REQUEST, Place.FIELD),
        RECORD_TOO_LARGE(HttpStatus.BAD_REQUEST, Place.FIELD),
        IDENTIFIER_INVALID(HttpStatus.BAD_REQUEST),
        IDENTIFIER_MISMATCH(HttpStatus.BAD_REQUEST, Place.FIELD),
        HEADER_INVALID(HttpStatus.BAD_REQUEST, Place.HEADER),
        NAME_RESERVED(HttpStatus.BAD_REQUEST, Place.HEADER),
        DATE_INVALID(HttpStatus.BAD_REQUEST, Place.HEADER),
        DATE_IMPLAUSIBLE(HttpStatus.BAD_REQUEST, Place.FIELD),
        DATE_IN_FUTURE(HttpStatus.BAD_REQUEST, Place.HEADER),
        SOURCE_MISSING(HttpStatus.BAD_REQUEST, Place.HEADER),
        SOURCE_UNEXPECTED(HttpStatus.BAD_REQUEST, Place.HEADER),
        ACTOR_MISSING(HttpStatus.UNAUTHORIZED, Place.HEADER),
        SECRET_INVALID(HttpStatus.UNAUTHORIZED, Place.HEADER),
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
        private final Place place;

        Code(HttpStatus status) {
            this(status, Place.REQUEST);
        }

        Code(HttpStatus status, Place place) {
            this.status = status;
            this.place = place;
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

    /** What helps: a request that is different, at the place that the code means. */
    Remedy remedy() {
        boolean dates =
                HeaderNames.OCCURRED_ON.equals(arguments.stream().findFirst().orElse(""));
        return switch (dates ? Place.HEADER : code.place) {
            case FIELD -> Remedy.correct(Remedy.pointer(arguments.getFirst().toString()));
            case HEADER -> Remedy.correctHeader(arguments.getFirst().toString());
            case REQUEST -> Remedy.correct();
        };
    }

    List<Object> arguments() {
        return arguments;
    }
}
