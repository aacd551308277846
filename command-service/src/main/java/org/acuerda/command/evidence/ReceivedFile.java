package org.acuerda.command.evidence;

/**
 * Value: answer to an upload.
 *
 * @param sha256 of the content, 64 lower-case hexadecimal digits; the file's address
 * @param mediaType found in the content; for text as the name says
 * @param name as it was just sent
 */
record ReceivedFile(String sha256, long sizeBytes, String mediaType, String name) {}
