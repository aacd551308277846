package org.acuerda.query.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.acuerda.query.Folds;
import org.acuerda.query.Journal;
import org.acuerda.query.agreement.AgreementProjection;
import org.acuerda.query.agreement.AgreementView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Test of the JSON of views: a view is split into parts, and its JSON is flat. */
class ViewJsonTest {

    private static final JsonMapper JSON = ViewJson.mapper();

    /** A view with a part that has a part itself. */
    private record Whole(String id, @JsonUnwrapped Outer outer, List<String> last) {}

    private record Outer(@Nullable String first, @JsonUnwrapped Inner inner) {}

    private record Inner(@Nullable Integer second, List<String> third) {}

    @Test
    void membersOfPartsStandInTheirPlace() {
        Whole whole = new Whole("1", new Outer("one", new Inner(2, List.of("three"))), List.of("four"));

        String json = JSON.writeValueAsString(whole);

        assertThat(json)
                .isEqualTo("{\"id\":\"1\",\"first\":\"one\",\"second\":2,\"third\":[\"three\"],\"last\":[\"four\"]}");
        assertThat(JSON.readValue(json, Whole.class)).isEqualTo(whole);
    }

    @Test
    void aPartIsThereEvenWhereNearlyNothingInItIs() {
        Whole whole = new Whole("1", new Outer(null, new Inner(null, List.of())), List.of());

        assertThat(JSON.readValue("{\"id\":\"1\",\"third\":[],\"last\":[],\"unknown\":true}", Whole.class))
                .isEqualTo(whole);
    }

    @Test
    void anAgreementHasTheMembersThatTheApiPromises() {
        AgreementView view = Folds.fold(new AgreementProjection(), Journal.ofContracts("agreement.adopted.v1"));

        assertThat(JSON.valueToTree(view).propertyNames())
                .containsExactly(
                        "agreementId",
                        "commissionId",
                        "sessionId",
                        "itemId",
                        "voteId",
                        "officialKey",
                        "adoptedOn",
                        "type",
                        "typeAssumed",
                        "text",
                        "status",
                        "standing",
                        "legalBasis",
                        "points",
                        "annexes",
                        "changes",
                        "supersededBy",
                        "notices",
                        "publications",
                        "followUps",
                        "evidence",
                        "reopenings",
                        "origin",
                        "history");
    }
}
