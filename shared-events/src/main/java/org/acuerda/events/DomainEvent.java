package org.acuerda.events;

/** Event: a fact that has happened. Implementations are records without rules, so every stored event loads for ever. */
public interface DomainEvent {

    /** Identifier of the stream the fact belongs to; also the Kafka record key and the CloudEvents subject. */
    String aggregateId();
}
