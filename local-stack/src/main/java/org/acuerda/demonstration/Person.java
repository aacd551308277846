package org.acuerda.demonstration;

/**
 * Who acts in the story; invented, like everything they do.
 *
 * @param id as events keep it
 * @param role in which they act
 * @param bodyId body they speak for; empty for none
 */
record Person(String id, String role, String bodyId) {}
