package org.acuerda.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.CommandParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Test of every text of every act: one text in many forms is one command, and a text that nobody can see is none. */
class TextsOfCommandsTest {

    private static final String TEXT = "El Ñandú y el pingüino de 2018";
    private static final List<String> FORMS = List.of(
            Normalizer.normalize(TEXT, Normalizer.Form.NFD),
            TEXT.replace(' ', '\u00a0'),
            TEXT.replace(' ', '\u2009'),
            "\ufeff" + TEXT.replace("pin", "pin\u00ad\u200b"));
    private static final List<String> INVISIBLE = List.of("", " ", "\u00a0", "\u2003\u200b", "\u2800", "\u3164");

    @ParameterizedTest
    @MethodSource("org.acuerda.command.web.EveryRoute#all")
    void takesOneTextInEveryForm(EveryRoute act) {
        ObjectNode body = act.body();
        for (String pointer : EveryRoute.pointers(body, EveryRoute::isSampleText)) {
            String own = parts(read(act, body, pointer, TEXT));
            assertThat(own).contains(TEXT);
            for (String form : FORMS) {
                assertThat(parts(read(act, body, pointer, form))).as(pointer).isEqualTo(own);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.acuerda.command.web.EveryRoute#all")
    void refusesWhatNobodyCanSeeOrRead(EveryRoute act) {
        ObjectNode body = act.body();
        for (String pointer : EveryRoute.pointers(body, EveryRoute::isSampleText)) {
            for (String nothing : INVISIBLE) {
                assertThat(refusal(act, body, pointer, nothing))
                        .as("%s «%s»", pointer, nothing)
                        .isEqualTo("EMPTY_FIELD " + EveryRoute.path(pointer));
            }
            assertThat(refusal(act, body, pointer, "acta\u202egnp.exe"))
                    .isEqualTo("INVALID_TEXT " + EveryRoute.path(pointer));
        }
    }

    /** The refusal by the reader, or by the executor, which refuses a blank part after the rules. */
    private static String refusal(EveryRoute act, ObjectNode body, String pointer, String text) {
        try {
            return CommandParts.of(read(act, body, pointer, text))
                    .filter(CommandParts.Part::isBlank)
                    .map(part -> "EMPTY_FIELD " + part.path())
                    .findFirst()
                    .orElse("none");
        } catch (InvalidRequest invalid) {
            return invalid.code() + " " + invalid.arguments().getFirst();
        }
    }

    private static Command read(EveryRoute act, ObjectNode body, String pointer, String text) {
        return act.read(EveryRoute.with(body, pointer, StringNode.valueOf(text)));
    }

    private static String parts(Command command) {
        return CommandParts.of(command)
                .map(part -> part.path() + "=" + part.value())
                .toList()
                .toString();
    }
}
