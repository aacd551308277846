package org.acuerda.query.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acuerda.events.Recorded;
import org.acuerda.events.session.Roll;
import org.acuerda.query.desk.QuorumLine.Moment;
import org.junit.jupiter.api.Test;

/** Test of the quorum's picture: it follows the roll. */
class QuorumLineTest {

    private static final Map<String, String> UNITS =
            Map.of("mem-1", "mem-1", "mem-2", "mem-2", "mem-3", "mem-3", "mem-4", "mem-4");

    @Test
    void showsTheQuorumReachedLostAndRegained() {
        QuorumLine line = line(
                arrival("mem-1", "17:00", Roll.Quality.MEMBER),
                arrival("mem-2", "17:01", Roll.Quality.SUBSTITUTE),
                arrival("mem-3", "17:02", Roll.Quality.MEMBER),
                new Roll.Departure("mem-2", Recorded.notOnRecord(), at("17:30")),
                arrival("mem-2", "17:40", Roll.Quality.MEMBER));

        assertThat(line.moments())
                .extracting(Moment::present, Moment::isReached)
                .containsExactly(tuple(1, false), tuple(2, false), tuple(3, true), tuple(2, false), tuple(3, true));
        assertThat(line.present()).startsWith("M10 85").endsWith("H568 V35 H630");
        assertThat(line.required()).isEqualTo("M10 35 H23 V35 H37 V35 H428 V35 H568 V35 H630");
    }

    @Test
    void countsNeitherGuestsNorAbsencesNorAnyoneTwice() {
        QuorumLine line = line(
                arrival("mem-1", "17:00", Roll.Quality.MEMBER),
                arrival("gue-1", "17:01", Roll.Quality.GUEST),
                new Roll.Absence("mem-4", Recorded.notOnRecord(), true, at("17:02")),
                arrival("mem-1", "17:03", Roll.Quality.SUBSTITUTE));

        assertThat(line.moments()).extracting(Moment::present).containsExactly(1);
    }

    @Test
    void countsABodyOnceWhereBodiesVote() {
        QuorumLine line = QuorumLine.of(
                List.of(arrival("mem-1", "17:00", Roll.Quality.MEMBER), arrival("mem-2", "17:01", Roll.Quality.MEMBER)),
                Map.of("mem-1", "bod-1", "mem-2", "bod-1"),
                new TreeMap<>(),
                1);

        assertThat(line.moments()).extracting(Moment::present).containsExactly(1);
    }

    @Test
    void isEmptyBeforeAnybodyCame() {
        assertThat(line().isEmpty()).isTrue();
    }

    private static QuorumLine line(Roll.Entry... roll) {
        return QuorumLine.of(List.of(roll), UNITS, new TreeMap<>(Map.of(at("17:05"), 3)), 2);
    }

    private static Roll.Entry arrival(String id, String hour, Roll.Quality quality) {
        return new Roll.Arrival(id, id, quality, Roll.Mode.IN_PERSON, Recorded.notOnRecord(), at(hour));
    }

    private static Instant at(String hour) {
        return Instant.parse("2026-03-05T" + hour + ":00Z");
    }
}
