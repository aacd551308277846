package org.acuerda.command.execution;

/**
 * Value: an aggregate that a command changed.
 *
 * @param id the aggregate
 * @param sequence its last event, counted from 0; a reader may wait for it
 */
public record Change(String id, long sequence) {}
