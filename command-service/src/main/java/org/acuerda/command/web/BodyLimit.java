package org.acuerda.command.web;

import org.acuerda.command.decision.Rejection;

/**
 * Value: an address that takes a larger body than acts have.
 *
 * @param path the address
 * @param largest bytes of its largest body
 * @param tooLarge what it answers to a larger one
 */
public record BodyLimit(String path, long largest, Rejection tooLarge) {}
