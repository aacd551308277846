package org.acuerda.verification;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Value: the leaf hashes of a journal from position 1 to its last, as the journal itself gives them. */
final class JournalHashes {

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})");

    private final Map<String, Long> positions;

    private JournalHashes(Map<String, Long> positions) {
        this.positions = positions;
    }

    /**
     * Reads lines of a position, a space and 64 hexadecimal digits.
     *
     * @throws UnusableHashes when a line is something else or a position is missing, with the line's number from 1
     */
    static JournalHashes read(BufferedReader lines) throws IOException {
        Map<String, Long> positions = new HashMap<>();
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            Matcher entry = LINE.matcher(line);
            if (!entry.matches() || Long.parseLong(entry.group(1)) != number) {
                throw new UnusableHashes(number);
            }
            positions.put(entry.group(2), number);
        }
        return new JournalHashes(positions);
    }

    /** The position whose record has this hash. */
    OptionalLong position(String hash) {
        Long position = positions.get(hash);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    /** The journal's last position, 0 where it is empty. */
    long last() {
        return positions.size();
    }

    /** Exception: a list of hashes is incomplete, so that nothing can be checked with it. */
    static final class UnusableHashes extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final long line;

        UnusableHashes(long line) {
            super("Line " + line + " is not its position and a hash");
            this.line = line;
        }

        long line() {
            return line;
        }
    }
}
