package org.acuerda.history.format;

import java.util.Optional;

/**
 * What a field holds.
 *
 * @param fileLine line of the history file
 * @param value the value; empty where the source is silent ({@code no consta})
 */
record Cell(int fileLine, Optional<String> value) {}
