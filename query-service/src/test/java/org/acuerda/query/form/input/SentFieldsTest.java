package org.acuerda.query.form.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acuerda.client.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.MissingNode;

/** Test of the field that a problem is about, by the component that it points at. */
class SentFieldsTest {

    @ParameterizedTest
    @CsvSource({
        "/reason, '', reason",
        "/agenda/0/title, '', agenda[2].title",
        "/agenda/0/documents/1/name, '', agenda[2].documents",
        "/agenda/7, '', agenda",
        "/venue, '', venue.place",
        "/unknown, '', ",
        "'', Occurred-On, _occurredOn",
        "'', Source-Ref, "
    })
    void isTheComponentsOwnElseTheNearestElseOneInsideIt(String pointer, String header, String field) {
        SentFields sent = new SentFields();
        sent.add("/reason", "reason");
        sent.add("/agenda", "agenda");
        sent.add("/agenda/0/title", "agenda[2].title");
        sent.add("/agenda/0/documents", "agenda[2].documents");
        sent.add("/venue/place", "venue.place");

        assertThat(sent.about(problem(new Problem.Place(pointer, header))).orElse(null))
                .isEqualTo(field);
    }

    private static Problem problem(Problem.Place place) {
        return new Problem(
                422, "X", "x", List.of(new Problem.Place("/nowhere", ""), place), List.of(), MissingNode.getInstance());
    }
}
