package org.acuerda.query.web;

/** There is nothing at this address of the API, or nothing that can be done so. */
final class UnknownPath extends RuntimeException {}
