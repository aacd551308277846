package org.acuerda.demonstration;

/**
 * Value: a person who acts in the story. Persons and acts are invented.
 *
 * @param id as events have it
 * @param role in which the person acts
 * @param bodyId body that the person speaks for; empty for none
 */
record Person(String id, String role, String bodyId) {}
