package org.acuerda.command.execution;

/**
 * Value: a caller's name for one request, so that a repeated request is executed once.
 *
 * @param key as sent
 * @param requestHash of path and body: the same key with another request is an error
 */
public record IdempotencyKey(String key, String requestHash) {}
