package org.acuerda.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.command.automation.UnrecordedActs.Unrecorded;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.CommandSamples;
import org.junit.jupiter.api.Test;

/** Test of the words for what automations record: a command that no address takes is sent by an automation. */
class ActsOfAutomationsTest {

    private static final List<EveryRoute> ROUTES = EveryRoute.all().toList();

    @Test
    void eachHasWordsInBothLanguagesAndNoOther() {
        Set<String> sent = CommandSamples.types()
                .filter(type -> ROUTES.stream().noneMatch(each -> each.route().command() == type))
                .map(ActsOfAutomationsTest::commandType)
                .collect(Collectors.toSet());

        for (String language : List.of("es", "en")) {
            assertThat(ResourceBundle.getBundle(
                                    "org.acuerda.command.automation.acts",
                                    Locale.of(language),
                                    ResourceBundle.Control.getNoFallbackControl(
                                            ResourceBundle.Control.FORMAT_PROPERTIES))
                            .keySet())
                    .isEqualTo(sent);
        }
        assertThat(sent).contains("agreement.start-terms", "session.doubt-votes");
    }

    @Test
    void aReasonIsASentenceOfItsOwn() {
        Unrecorded unrecorded = new Unrecorded("agreement.start-terms", Optional.empty());
        ProblemMessages messages = new ProblemMessages();

        assertThat(messages.of(messages.warning(unrecorded, Locale.of("es")), Locale.of("es")))
                .startsWith("No se registró automáticamente el inicio de los plazos");
        assertThat(messages.of(messages.warning(unrecorded, Locale.ENGLISH), Locale.ENGLISH))
                .startsWith("The start of the terms");
    }

    private static String commandType(Class<?> type) {
        String act = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return ROUTES.stream()
                        .filter(each -> family(each.route().command()).equals(family(type)))
                        .findFirst()
                        .orElseThrow()
                        .routes()
                        .aggregate()
                + "." + act;
    }

    /** The interface of all commands of an aggregate. */
    private static Class<?> family(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> Arrays.stream(each.getInterfaces())
                        .filter(Command.class::isAssignableFrom)
                        .findFirst()
                        .orElseThrow())
                .filter(each -> Arrays.asList(each.getInterfaces()).contains(Command.class))
                .findFirst()
                .orElseThrow();
    }
}
