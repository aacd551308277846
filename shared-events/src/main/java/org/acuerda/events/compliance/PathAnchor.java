package org.acuerda.events.compliance;

/**
 * What a compliance path hangs from.
 *
 * @param provisionId the version of the provision that obliges
 */
public record PathAnchor(String commissionId, String agreementId, String provisionId) {}
