package org.acuerda.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.query.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Import;

/** Test of every page in a real browser. */
@Import(ServiceOnStory.class)
class PagesIT extends PagesInBrowser {

    /** Part of an address that differs between pages of one kind. */
    private static final Pattern OWN = Pattern.compile("(?<=/)[^/]*\\d[^/]*");

    private static final Pattern FILE = Pattern.compile("/(?:api|evidencias)/.*|.*\\.[a-z]+");
    private static final int PAGES_OF_A_KIND = 2;

    @Override
    Stream<String> addresses() {
        return Stream.concat(Addresses.found().stream(), Addresses.failing().stream());
    }

    Stream<String> lists() {
        return Stream.of("/", "/tablero", "/acuerdos");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void beginWithAnAgreementOnTheFirstScreenOfAPhone(String address) {
        assertFirstAgreementIsWithinTheFirstScreenOfAPhone(address);
    }

    /** Every kind of page to which one who acts is led from the home page. */
    @Test
    void everyLinkedPageFitsTheSmallestPhone() {
        open("/actuar", Language.SPANISH);
        browser()
                .executeScript("const actor = document.querySelector('#actor'); actor.selectedIndex = 1;"
                        + "actor.form.requestSubmit()");
        Map<String, Integer> kinds = new HashMap<>();
        Set<String> found = new HashSet<>(Set.of("/"));
        Deque<String> left = new ArrayDeque<>(found);
        while (!left.isEmpty()) {
            String address = left.remove();
            if (kinds.merge(OWN.matcher(address.replaceFirst("\\?.*", "")).replaceAll("*"), 1, Integer::sum)
                    <= PAGES_OF_A_KIND) {
                for (Language language : Language.values()) {
                    open(address, language);
                    links().filter(found::add).forEach(left::add);
                    assertFitsTheSmallestPhone(address + " " + language);
                }
            }
        }
        assertThat(kinds).hasSizeGreaterThan(100).containsKeys("/bitacora/*", "/actos/agreements/*/record-follow-up");
    }

    private Stream<String> links() {
        Object links = browser()
                .executeScript(
                        "return [...document.querySelectorAll('a[href^=\"/\"]')]"
                                + ".map(link => link.getAttribute('href').split('#')[0].replace(/[?&](lang|_back)=[^&]*/g, ''))");
        return ((List<?>) links).stream().map(String.class::cast).filter(link -> !FILE.matcher(link)
                .matches());
    }
}
