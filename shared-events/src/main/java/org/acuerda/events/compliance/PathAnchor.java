package org.acuerda.events.compliance;

/**
 * Value: the commission, agreement and provision of a compliance path.
 *
 * @param provisionId the version of the provision that obliges
 */
public record PathAnchor(String commissionId, String agreementId, String provisionId) {}
