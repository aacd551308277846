package org.acuerda.query.page.frame;

/** Marks the controllers that answer with pages for people. */
public interface Page {}
