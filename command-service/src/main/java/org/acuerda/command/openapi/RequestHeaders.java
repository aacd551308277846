package org.acuerda.command.openapi;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.acuerda.client.HeaderNames;

/** OpenAPI parameters for the headers that every act takes. */
final class RequestHeaders {

    private static final String DAY = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    /** The accepted forms of EDTF; a pattern cannot check whether the day exists. */
    private static final String EDTF =
            "^(XXXX|" + DAY + "(T.+)?|" + DAY + "/" + DAY + "|\\[" + DAY + "(,\\s*" + DAY + ")*\\])$";

    static final List<String> NAMES = all().stream().map(Parameter::getName).toList();

    /** The headers that matter where nothing is stored. */
    static final List<String> NAMES_OF_A_QUESTION = NAMES.stream()
            .filter(name -> !name.equals(HeaderNames.IDEMPOTENCY_KEY))
            .toList();

    private RequestHeaders() {}

    static List<Parameter> all() {
        return List.of(
                header(HeaderNames.ACTOR, "Who acts", Schemas.schema("string").maxLength(300))
                        .required(true),
                header(
                                HeaderNames.ROLE,
                                "In which role",
                                Schemas.schema("string").maxLength(300))
                        .required(true),
                header(
                        HeaderNames.BODY,
                        "Body that the actor stands for",
                        Schemas.schema("string").maxLength(300)),
                header(
                        HeaderNames.OCCURRED_ON,
                        "When the fact happened, EDTF level 1 with the precision that is known; this moment where left out",
                        Schemas.schema("string").pattern(EDTF)),
                header(
                        HeaderNames.PROVENANCE,
                        "Whether the act is lived now or told from an older source",
                        Schemas.choice("live", "historic")),
                header(
                        HeaderNames.SOURCE_REF,
                        "Document and line of a historic fact; required with historic, refused with live",
                        Schemas.schema("string").maxLength(300)),
                header(
                        HeaderNames.IDEMPOTENCY_KEY,
                        "The caller's name for this request: sent again, it happens once. With historic, the public record keeps it"
                                + " (correlationid)",
                        Schemas.schema("string").pattern("^[\\x21-\\x7e]{1,200}$")),
                header(
                        "If-Match",
                        "Sequence that the caller saw last, in quotes; refused where another was recorded since",
                        Schemas.schema("string").pattern("^\"\\d{1,18}\"$")),
                header(
                        HeaderNames.SEEN_SEQUENCE,
                        "Sequence that the caller saw last, -1 for nothing; refused (409, CHANGED_MEANWHILE) only where"
                                + " something was recorded since about the same member, item, vote, point or step, or"
                                + " the phase",
                        Schemas.schema("string").pattern("^(-1|\\d{1,18})$")),
                header(
                        "Accept-Language",
                        "Language of problems: Spanish, or English for who asks",
                        Schemas.choice("es", "en")),
                header(
                        HeaderNames.SECRET,
                        "The agreed secret, where the service is set up with one",
                        Schemas.schema("string")));
    }

    static Parameter reference(String name) {
        return new Parameter().$ref("#/components/parameters/" + name);
    }

    private static Parameter header(String name, String description, Schema<?> schema) {
        return new Parameter().in("header").name(name).description(description).schema(schema);
    }
}
