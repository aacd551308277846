package org.acuerda.history.format;

import java.util.Optional;

/**
 * Value: the content of a field.
 *
 * @param fileLine line of the history file
 * @param value the value; empty where it is not on record ({@code no consta})
 */
record Cell(int fileLine, Optional<String> value) {}
