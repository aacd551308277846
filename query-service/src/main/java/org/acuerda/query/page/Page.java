package org.acuerda.query.page;

/** Marks the controllers that answer with pages for people. */
public interface Page {}
