package org.acuerda.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Test of every template for what Thymeleaf does not report. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>");
    private static final Pattern REPLACED = Pattern.compile("\\bth:(?:replace|insert)=");
    private static final Pattern DEPENDENT = Pattern.compile("\\bth:(?:if|unless|each)=");

    private static final Pattern BEAN_IN_ADDRESS =
            Pattern.compile("\\bth:(?:href|src|action|replace|insert)=\"[^\"]*@[a-zA-Z]");

    private static final Pattern TABLE = Pattern.compile("<table[^>]*>(?:\\s*<caption)?");
    private static final Pattern SCROLLED = Pattern.compile("<[a-z]+ [^>]*\\bclass=\"scroll\\b[^>]*>");

    /** The printed call is no page: its tables stand under their headings. */
    private static final String PRINTED = "call.html";

    /** A tag is replaced before its own condition is asked: the fragment then always shows. */
    @Test
    void noTagIsReplacedUnderAConditionOfItsOwn() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(30).allSatisfy(template -> assertThat(found(TAG, template))
                .as(template.getFileName().toString())
                .noneMatch(tag ->
                        REPLACED.matcher(tag).find() && DEPENDENT.matcher(tag).find()));
    }

    /** Thymeleaf refuses a bean in the address of a link or fragment when the page is written, and not before. */
    @Test
    void noAddressAsksABean() throws IOException {
        assertThat(templates()).allSatisfy(template -> assertThat(found(TAG, template))
                .as(template.getFileName().toString())
                .noneMatch(tag -> BEAN_IN_ADDRESS.matcher(tag).find()));
    }

    @Test
    void everyTableHasAName() throws IOException {
        assertThat(templates())
                .filteredOn(template -> !template.endsWith(PRINTED))
                .allSatisfy(template -> assertThat(found(TABLE, template))
                        .as(template.getFileName().toString())
                        .allMatch(table -> table.endsWith("<caption")
                                || table.contains("aria-labelledby=")
                                || REPLACED.matcher(table).find()));
    }

    @Test
    void everyScrolledPartIsReachedByKeyboardAndHasAName() throws IOException {
        assertThat(templates()).allSatisfy(template -> assertThat(found(SCROLLED, template))
                .as(template.getFileName().toString())
                .allSatisfy(part -> assertThat(part).contains("tabindex=\"0\"", "role=\"region\"", "aria-label")));
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.toList();
        }
    }

    private static List<String> found(Pattern pattern, Path template) {
        try {
            return pattern.matcher(Files.readString(template))
                    .results()
                    .map(MatchResult::group)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
