package org.acuerda.query.form.acting;

import org.jspecify.annotations.Nullable;

/**
 * An act that a page offers.
 *
 * @param words what it does
 * @param address of its form
 * @param refusal why it cannot be done now; null where it can, or where nobody can say
 */
public record Offer(String words, String address, @Nullable String refusal) {}
