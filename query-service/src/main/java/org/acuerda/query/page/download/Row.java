package org.acuerda.query.page.download;

import org.acuerda.query.naming.NameResolver;

/** Value: one item of a list with the names and hours for its row. */
public record Row<V>(V view, NameResolver names) {}
