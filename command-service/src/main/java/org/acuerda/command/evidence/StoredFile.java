package org.acuerda.command.evidence;

/**
 * Value: a stored file, as far as its content says.
 *
 * @param sha256 of its content, 64 lower-case hexadecimal digits; its address
 * @param mediaType found in its content; all text is {@code text/plain}
 */
record StoredFile(String sha256, long sizeBytes, String mediaType) {}
