package org.acuerda.client;

/**
 * Value: what someone should know about an accepted command.
 *
 * @param code stable name
 * @param detail the sentence, in the caller's language
 */
public record Warning(String code, String detail) {}
