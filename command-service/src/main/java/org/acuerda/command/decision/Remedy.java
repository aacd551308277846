package org.acuerda.command.decision;

import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Value: what helps a caller whose command was rejected, and where the cause is in what was sent.
 *
 * @param kind whether the same wish can still be met
 * @param places where the cause may be, apart by spaces: a JSON pointer (RFC 6901) of a component of the command, for
 *     example {@code /noticeWaiver}, or the name of a header; several where acts name it differently, empty for none
 */
@Immutable
public record Remedy(Kind kind, String places) {

    /** Kinds of remedies; part of the public API. */
    public enum Kind {
        /** What was sent must be different. */
        CORRECT,
        /** Not yet: another act or fact must come first; then the same command can be sent again. */
        NOT_YET,
        /** Never: nothing makes this command possible. */
        NEVER
    }

    /** The JSON pointer of a path: {@code votes[0].voterId} is {@code /votes/0/voterId}; empty for the whole, {@code $}. */
    public static String pointer(String path) {
        return path.equals("$")
                ? ""
                : "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }

    /** What was sent must be different, in one of these components. */
    public static Remedy correct(String... pointers) {
        return new Remedy(Kind.CORRECT, String.join(" ", pointers));
    }

    /** A header of the request must be different. */
    public static Remedy correctHeader(String header) {
        return new Remedy(Kind.CORRECT, header);
    }

    /** Another act or fact must come first. */
    public static Remedy notYet(String... pointers) {
        return new Remedy(Kind.NOT_YET, String.join(" ", pointers));
    }

    /** Nothing makes the command possible. */
    public static Remedy never(String... pointers) {
        return new Remedy(Kind.NEVER, String.join(" ", pointers));
    }

    /** The same remedy at another place. */
    Remedy at(String place) {
        return new Remedy(kind, place);
    }

    /** JSON pointers of the command's components that may be the cause. */
    public List<String> pointers() {
        return each().filter(place -> place.startsWith("/")).toList();
    }

    /** Headers of the request that may be the cause. */
    public List<String> headers() {
        return each().filter(place -> !place.startsWith("/")).toList();
    }

    private Stream<String> each() {
        return Stream.of(places.split(" ")).filter(place -> !place.isEmpty());
    }
}
