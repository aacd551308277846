package org.acuerda.command.decision;

import java.util.List;

/**
 * Value: what helps a caller whose command was rejected, and where the cause is in what was sent.
 *
 * @param kind whether the same wish can still be met
 * @param pointers JSON pointers (RFC 6901) of the command's components that may be the cause, for example {@code
 *     /noticeWaiver}; several where acts name it differently
 * @param headers headers of the request that may be the cause
 */
public record Remedy(Kind kind, List<String> pointers, List<String> headers) {

    /** Kinds of remedies; part of the public API. */
    public enum Kind {
        /** What was sent must be different. */
        CORRECT,
        /** Not yet: another act or fact must come first; then the same command can be sent again. */
        NOT_YET,
        /** Never: nothing makes this command possible. */
        NEVER
    }

    public Remedy {
        pointers = List.copyOf(pointers);
        headers = List.copyOf(headers);
    }

    /** The JSON pointer of a path: {@code votes[0].voterId} is {@code /votes/0/voterId}, and {@code $} the whole. */
    public static String pointer(String path) {
        return path.equals("$")
                ? ""
                : "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }

    /** What was sent must be different, in one of these components. */
    public static Remedy correct(String... pointers) {
        return new Remedy(Kind.CORRECT, List.of(pointers), List.of());
    }

    /** A header of the request must be different. */
    public static Remedy correctHeader(String header) {
        return new Remedy(Kind.CORRECT, List.of(), List.of(header));
    }

    /** Another act or fact must come first. */
    public static Remedy notYet(String... pointers) {
        return new Remedy(Kind.NOT_YET, List.of(pointers), List.of());
    }

    /** Nothing makes the command possible. */
    public static Remedy never(String... pointers) {
        return new Remedy(Kind.NEVER, List.of(pointers), List.of());
    }
}
