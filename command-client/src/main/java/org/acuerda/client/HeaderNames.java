package org.acuerda.client;

/** Names of the headers of the command API: part of it, never renamed. */
public final class HeaderNames {

    /** Who acts. */
    public static final String ACTOR = "Acuerda-Actor";

    /** In which role the actor acts. */
    public static final String ROLE = "Acuerda-Role";

    /** Body that the actor speaks for. */
    public static final String BODY = "Acuerda-Body";

    /** Shared secret of callers on other machines. */
    public static final String SECRET = "Acuerda-Secret";

    /** When the fact happened, in EDTF. */
    public static final String OCCURRED_ON = "Occurred-On";

    /** {@code live} or {@code historic}. */
    public static final String PROVENANCE = "Provenance";

    /** Document and line of a historic fact. */
    public static final String SOURCE_REF = "Source-Ref";

    /** The caller's name for a request; the same name is carried out once. The record of a historic fact keeps it. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** On an answer: it was given before, and nothing was done now. */
    public static final String IDEMPOTENT_REPLAYED = "Idempotent-Replayed";

    /** Sequence that the caller saw last; refused only where something was recorded since about the same part. */
    public static final String SEEN_SEQUENCE = "Seen-Sequence";

    private HeaderNames() {}
}
