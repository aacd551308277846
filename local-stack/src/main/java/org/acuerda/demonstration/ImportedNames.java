package org.acuerda.demonstration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Value: identifiers that the story takes from the activity report and the catalogues imported before it, under their names in
 * the script: {@code commission}, {@code former} (the member whom the report names), {@code route} (its fourth agreement),
 * {@code article56} of 2015, {@code article50} of 2025 and the bodies, {@code body00} to {@code body32} by the INEGI key of
 * their federal entity.
 *
 * @param guarantors the 33 bodies by that key
 */
record ImportedNames(Map<String, String> names, Map<String, String> guarantors) {

    private static final String SUCCESSOR_OF_THE_INAI = "Transparencia para el Pueblo";

    /** Finds the identifiers by queries. */
    static ImportedNames foundBy(StoryClient client) {
        Map<String, String> guarantors = new TreeMap<>();
        for (JsonNode body : client.ask("bodies?kind=GUARANTOR&limit=100").required("items")) {
            String name = body.required("names").required(0).required("name").asString();
            if (!name.equals(SUCCESSOR_OF_THE_INAI)) {
                guarantors.put(
                        body.required("federalEntity").asString(),
                        body.required("bodyId").asString());
            }
        }
        JsonNode commission = first(
                client.ask("commissions"),
                each -> each.at("/origin/provenance").asString().equals("HISTORIC"));
        Map<String, String> names = new LinkedHashMap<>();
        names.put("commission", commission.required("commissionId").asString());
        names.put(
                "former",
                commission.required("members").required(0).required("memberId").asString());
        names.put(
                "route",
                first(
                                client.ask("agreements?provenance=HISTORIC"),
                                each -> each.path("number").asInt() == 4)
                        .required("agreementId")
                        .asString());
        names.put("article56", provision(client, "2015", "art. 56"));
        names.put("article50", provision(client, "2025", "art. 50"));
        names.put(
                "guarantors",
                guarantors.values().stream().map("\"%s\""::formatted).collect(Collectors.joining(",", "[", "]")));
        guarantors.forEach((entity, body) -> names.put("body" + entity, body));
        return new ImportedNames(Map.copyOf(names), Map.copyOf(guarantors));
    }

    /** The body of a federal entity. */
    String guarantor(String entity) {
        String body = guarantors.get(entity);
        if (body == null) {
            throw new StoryStopped("No consta el organismo garante de la entidad " + entity);
        }
        return body;
    }

    private static String provision(StoryClient client, String version, String article) {
        return first(
                        client.ask("provisions?instrument=LGTAIP&version=" + version),
                        each -> each.required("path").asString().equals(article))
                .required("provisionId")
                .asString();
    }

    private static JsonNode first(JsonNode listing, Predicate<JsonNode> wanted) {
        return listing.required("items")
                .valueStream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new StoryStopped("Falta algo del informe: " + listing));
    }
}
