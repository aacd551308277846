package org.acuerda.query.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acuerda.events.session.Roll;

/**
 * View model of the quorum over time: how many voting units were present, drawn from the roll, against how many were
 * required. The picture is only an illustration; the counts of the command side and those on record are decisive.
 *
 * @param moments every change, oldest first
 * @param members the highest number that the picture shows
 */
record QuorumLine(List<Moment> moments, int members) {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 120;
    private static final int MARGIN = 10;
    private static final int TENTHS_DRAWN = 9;
    private static final int TENTHS = 10;

    /**
     * Value: the number of voting units present from a moment on.
     *
     * @param required voting units that had to be present, as last counted
     */
    record Moment(Instant at, int present, int required) {

        public boolean isReached() {
            return present >= required;
        }
    }

    QuorumLine {
        moments = List.copyOf(moments);
    }

    /**
     * Draws a roll.
     *
     * @param units the voting unit of each member with a vote
     * @param counted how many had to be present, by the moment of the count
     * @param otherwise how many must be present before the first count
     */
    static QuorumLine of(
            List<Roll.Entry> roll, Map<String, String> units, NavigableMap<Instant, Integer> counted, int otherwise) {
        Map<String, String> present = new HashMap<>();
        List<Moment> moments = new ArrayList<>();
        for (Roll.Entry entry :
                roll.stream().sorted(Comparator.comparing(Roll.Entry::at)).toList()) {
            Optional<String> unit =
                    Optional.ofNullable(units.get(entry.attendeeId())).filter(known -> isThere(entry));
            unit.ifPresentOrElse(
                    known -> present.put(entry.attendeeId(), known), () -> present.remove(entry.attendeeId()));
            int now = distinct(present);
            if (moments.isEmpty() || moments.getLast().present() != now) {
                moments.add(new Moment(entry.at(), now, required(counted, entry.at(), otherwise)));
            }
        }
        int most = IntStream.concat(
                        IntStream.of(distinct(units), otherwise, 1),
                        moments.stream().mapToInt(Moment::required))
                .max()
                .orElse(1);
        return new QuorumLine(moments, most);
    }

    public boolean isEmpty() {
        return moments.isEmpty();
    }

    /** The state since the last change. */
    public Moment last() {
        return moments.getLast();
    }

    /** The units present, as an SVG path. */
    public String present() {
        return path(Moment::present);
    }

    /** The units required, as an SVG path. */
    public String required() {
        return path(Moment::required);
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    private String path(ToIntFunction<Moment> value) {
        StringBuilder path = new StringBuilder();
        for (Moment moment : moments) {
            int x = x(moment.at());
            int y = HEIGHT - MARGIN - value.applyAsInt(moment) * (HEIGHT - 2 * MARGIN) / members;
            path.append(path.isEmpty() ? "M" + x + " " + y : " H" + x + " V" + y);
        }
        return path + " H" + (WIDTH - MARGIN);
    }

    /** The last tenth of the picture shows the time since the last change. */
    private int x(Instant at) {
        Instant first = moments.getFirst().at();
        long whole = Math.max(1, Duration.between(first, moments.getLast().at()).toMillis());
        long gone = Duration.between(first, at).toMillis();
        return MARGIN + (int) (gone * (WIDTH - 2 * MARGIN) * TENTHS_DRAWN / TENTHS / whole);
    }

    /** Before the first count, the requirement of that count applies. */
    private static int required(NavigableMap<Instant, Integer> counted, Instant at, int otherwise) {
        return Stream.of(counted.floorEntry(at), counted.firstEntry())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(otherwise);
    }

    private static int distinct(Map<String, String> units) {
        return (int) units.values().stream().distinct().count();
    }

    private static boolean isThere(Roll.Entry entry) {
        return entry instanceof Roll.Arrival arrival && arrival.quality() != Roll.Quality.GUEST;
    }
}
