package org.acuerda.query.page.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.query.Contracts;
import org.acuerda.query.language.Language;
import org.acuerda.query.naming.Link;
import org.acuerda.query.page.ServiceOnStory;
import org.acuerda.query.page.frame.PageContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * Test that sentences tell the record's own texts from the words of the page, so that a page in English says which parts
 * are Spanish (WCAG 3.1.2). What is the same in both languages is the record's own.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
class TextsOfRecordTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

    /** An identifier without a name is no text. */
    private static final Pattern IDENTIFIER = Pattern.compile("\\b[a-z]{3}-[0-9a-f]{8}-[0-9a-f-]*|^[a-z.-]+$");

    @Autowired
    private PageContext context;

    @Test
    void everySentenceMarksThem() {
        assertThat(EventCatalog.standard().types().stream()
                        .flatMap(type -> unmarked(type.published(), Contracts.event(type.published()))))
                .isEmpty();
    }

    private Stream<String> unmarked(String type, DomainEvent event) {
        List<Object> spanish = arguments(event, Language.SPANISH);
        List<Object> english = arguments(event, Language.ENGLISH);
        return IntStream.range(0, english.size())
                .filter(place -> text(spanish.get(place)).equals(text(english.get(place))))
                .filter(place -> WORD.matcher(
                                IDENTIFIER.matcher(text(english.get(place))).replaceAll(""))
                        .find())
                .filter(place -> !(english.get(place) instanceof Link link && link.ofRecord()))
                .mapToObj(place -> type + " {" + place + "}: " + text(english.get(place)));
    }

    private List<Object> arguments(DomainEvent event, Language language) {
        return new Sentences(context.names(context.words(language.locale()))).arguments(event);
    }

    private static String text(Object argument) {
        return argument instanceof Link link ? link.text() : argument.toString();
    }
}
