package org.acuerda.query.form.acting;

import java.util.List;
import org.acuerda.query.naming.Link;
import org.jspecify.annotations.Nullable;

/**
 * View model of an act that a page offers.
 *
 * @param words what the act does
 * @param address of its form
 * @param refusal why the act is not available now, in parts; null where it is available or where that is unknown
 */
public record Offer(String words, String address, @Nullable List<Link> refusal) {}
