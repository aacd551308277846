package org.acuerda.query.convening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.acuerda.query.formalization.Formalization;
import org.acuerda.query.session.SessionView;

/** View model of one task in the course of a session, from its call to the notices of its agreements. */
record SessionTask(Kind kind, State state) {

    /** Which task, in their order. */
    enum Kind {
        CONVENE("/preparar"),
        SEND("/preparar#h-called"),
        ACKNOWLEDGE("/preparar#h-called"),
        HOLD("/conduccion"),
        MINUTES("/formalizar"),
        NOTIFY("/formalizar#h-notices");

        private final String below;

        Kind(String below) {
            this.below = below;
        }

        /** The address of its page after that of the session. */
        public String below() {
            return below;
        }
    }

    /** How far it is. */
    enum State {
        DONE,
        /** The one to do now. */
        NEXT,
        OPEN,
        /** It was not completed, and is not due any more. */
        PASSED
    }

    /** Every task of a session. */
    static List<SessionTask> of(SessionView session, Recipients recipients, Formalization after, LocalDate today) {
        boolean ahead = Preparation.isAhead(session);
        boolean calledOff = session.closure().cancellation() != null;
        Map<Kind, State> states = new EnumMap<>(Kind.class);
        states.put(Kind.CONVENE, State.DONE);
        states.put(Kind.SEND, state(recipients.uninformed().isEmpty(), !ahead));
        states.put(
                Kind.ACKNOWLEDGE,
                state(recipients.uninformed().isEmpty() && recipients.silent().isEmpty(), !ahead));
        states.put(Kind.HOLD, state(after.isEnded(), calledOff));
        states.put(Kind.MINUTES, state(after.isEnded() && after.next().isEmpty(), calledOff));
        states.put(Kind.NOTIFY, state(after.isEnded() && after.untold() == 0, calledOff));
        List<Kind> waiting = new ArrayList<>();
        if (!today.isBefore(session.schedule().heldOn())) {
            waiting.add(Kind.ACKNOWLEDGE);
        }
        if (!session.outcome().minutes().versions().isEmpty()) {
            waiting.add(Kind.MINUTES);
        }
        Stream.concat(Arrays.stream(Kind.values()).filter(kind -> !waiting.contains(kind)), waiting.stream())
                .filter(kind -> states.get(kind) == State.OPEN)
                .findFirst()
                .ifPresent(kind -> states.put(kind, State.NEXT));
        return Arrays.stream(Kind.values())
                .map(kind -> new SessionTask(kind, Objects.requireNonNull(states.get(kind))))
                .toList();
    }

    private static State state(boolean done, boolean passed) {
        return done ? State.DONE : passed ? State.PASSED : State.OPEN;
    }
}
