package org.acuerda.command.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Supplier;
import org.acuerda.events.DomainEvent;

/**
 * Assertions on the decision about a command: exactly its events, or which rule said no. Each of them decides anew.
 *
 * @param <E> event family of the deciding aggregate
 */
public record DecisionAssert<E extends DomainEvent>(Supplier<Decision<E>> decision) {

    /** It leads to these events, in this order, and no others; none where nothing is given. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final void leadsTo(E... events) {
        assertThat(decision.get().events()).containsExactly(events);
    }

    /** It creates one new aggregate, with this first event. */
    public void creates(DomainEvent first) {
        assertThat(decision.get().created()).containsExactly(first);
    }

    /** The event of a kind that it leads to. */
    public <K extends E> K of(Class<K> kind) {
        return decision.get().events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The event of a kind with which it creates another aggregate, or goes on with one. */
    public <K extends DomainEvent> K created(Class<K> kind) {
        return decision.get().created().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /** It is accepted with exactly these warnings, none where nothing is given. */
    public void warns(WarningCode... codes) {
        assertThat(decision.get().warnings()).extracting(Warning::code).containsExactly(codes);
    }

    public void isRefused(RejectionCode code) {
        assertThat(refusal().code()).isEqualTo(code);
    }

    /** A rule of another package said no; its code is known here by name only. */
    public void isRefused(String code) {
        assertThat(refusal().code().name()).isEqualTo(code);
    }

    /** The rejection names these, in the order of its message. */
    public void isRefusedNaming(RejectionCode code, Object... named) {
        assertThat(refusal()).isEqualTo(Rejection.of(code, named));
    }

    /** What it would create exists already. */
    public void isTaken() {
        assertThatExceptionOfType(AggregateExists.class).isThrownBy(decision::get);
    }

    /** What it is about does not exist. */
    public void isUnknown() {
        assertThatExceptionOfType(AggregateNotFound.class).isThrownBy(decision::get);
    }

    private Rejection refusal() {
        return assertThatExceptionOfType(Rejected.class)
                .isThrownBy(decision::get)
                .actual()
                .rejection();
    }
}
