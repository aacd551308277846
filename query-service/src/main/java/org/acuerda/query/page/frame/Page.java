package org.acuerda.query.page.frame;

/** Marker of the controllers that answer with pages for people. */
public interface Page {}
