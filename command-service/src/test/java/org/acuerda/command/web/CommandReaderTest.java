package org.acuerda.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.acuerda.command.decision.Command;
import org.acuerda.command.route.CommandRoutes;
import org.acuerda.events.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandReaderTest {

    private static final CommandRoutes ACTS =
            CommandRoutes.of("things", "thing", "thg").creation(Describe.class).build();

    private final CommandReader reader = new CommandReader(new Identifiers(Clock.systemUTC()));

    record Describe(String thingId, Recorded<String> place, Recorded<List<Part>> parts, Recorded<Part> main)
            implements Command {

        @Override
        public String aggregateId() {
            return thingId;
        }
    }

    record Part(String name, Recorded<String> note) {}

    @Test
    void takesTextsAndWhatIsLeftOut() {
        assertThat(read("{'thingId':'thg-1','place':'Calakmul','parts':[{'name':''}]}"))
                .isEqualTo(new Describe(
                        "thg-1",
                        Recorded.of("Calakmul"),
                        Recorded.of(List.of(new Part("", Recorded.notOnRecord()))),
                        Recorded.notOnRecord()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'place':''} | place",
                "{'place':' \\t'} | place",
                "{'main':{'name':'a','note':''}} | main.note",
                "{'parts':[{'name':'a'},{'name':'b','note':' '}]} | parts[1].note"
            })
    void namesTheFieldWithAnEmptyText(String json, String path) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(InvalidRequest.class, invalid -> {
            assertThat(invalid.code()).isEqualTo(InvalidRequest.Code.EMPTY_FIELD);
            assertThat(invalid.arguments()).containsExactly(path);
        });
    }

    private Command read(String json) {
        byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return reader.read(ACTS, ACTS.list().getFirst(), null, body);
    }
}
