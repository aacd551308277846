package org.acuerda.command.execution;

/**
 * Value: a caller's name for one request, so that a repeated request is executed once.
 *
 * @param actor who acts: each has keys of their own
 * @param key as sent
 * @param requestHash of path, body and every header that becomes part of the fact: the same key with another request is
 *     an error
 * @param earlierHash of path and body only, as rows without an actor have it
 */
public record IdempotencyKey(String actor, String key, String requestHash, String earlierHash) {}
