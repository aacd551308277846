package org.acuerda.demonstration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Value: how far each body gets on each step, from {@code matrix.txt}; its first lines explain the letters. */
final class Matrix {

    /** Not reported. */
    private static final char NOTHING = '.';

    private static final char VERIFIED = 'V';
    private static final char RETURNED = 'R';
    private static final char AGAIN = 'A';

    private final Map<String, String> rows = new TreeMap<>();

    Matrix() {
        for (String row : StoryScript.resource("matrix.txt")) {
            String[] words = row.split(" +", 3);
            rows.put(words[0], words[1]);
        }
    }

    /** The federal entities whose bodies report a step. */
    List<String> reporting(int step) {
        return rows.keySet().stream()
                .filter(entity -> letter(entity, step) != NOTHING)
                .toList();
    }

    /** Whether the report is sent back. */
    boolean isReturned(String entity, int step) {
        return letter(entity, step) == RETURNED || isReportedAgain(entity, step);
    }

    /** Whether it is sent back and then reported again. */
    boolean isReportedAgain(String entity, int step) {
        return letter(entity, step) == AGAIN;
    }

    /** Whether the last report is verified. */
    boolean isVerified(String entity, int step) {
        return letter(entity, step) == VERIFIED || isReportedAgain(entity, step);
    }

    private char letter(String entity, int step) {
        return rows.getOrDefault(entity, "").charAt(step - 1);
    }
}
