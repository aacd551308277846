package org.acuerda.query.web;

/** Exception: the API has nothing at this address, or nothing for this method. */
final class UnknownPath extends RuntimeException {}
