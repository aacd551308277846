package org.acuerda.command.execution;

/**
 * A caller's name for one request, so that a repetition does nothing twice.
 *
 * @param key as sent
 * @param requestHash of path and body: the same key with another request is an error
 */
public record IdempotencyKey(String key, String requestHash) {}
