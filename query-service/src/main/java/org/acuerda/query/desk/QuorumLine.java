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
 * How many voting units were there over time, drawn from the roll, against how many were needed. It is a picture; what
 * holds is what the command side counts and each count on record.
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
     * From when on so many were there.
     *
     * @param required voting units that had to be there, as last counted
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
     * @param counted how many had to be there, by when it was counted
     * @param otherwise how many must be there for as long as nothing was counted
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

    /** How it stands since the last change. */
    public Moment last() {
        return moments.getLast();
    }

    /** Who was there, as the path of an SVG. */
    public String present() {
        return path(Moment::present);
    }

    /** Who had to be there, as the path of an SVG. */
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

    /** A tenth of the picture is left for what has lasted since the last change. */
    private int x(Instant at) {
        Instant first = moments.getFirst().at();
        long whole = Math.max(1, Duration.between(first, moments.getLast().at()).toMillis());
        long gone = Duration.between(first, at).toMillis();
        return MARGIN + (int) (gone * (WIDTH - 2 * MARGIN) * TENTHS_DRAWN / TENTHS / whole);
    }

    /** Before the first count, what it will ask is what holds already. */
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
