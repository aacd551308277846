package org.acuerda.command.evidence;

/**
 * Value: a stored file.
 *
 * @param sha256 of its content, 64 lower-case hexadecimal digits; its address
 * @param mediaType found in its content
 * @param name under which the same content was first sent
 */
record StoredFile(String sha256, long sizeBytes, String mediaType, String name) {}
