package org.acuerda.history;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.acuerda.history.CommandApi.Away;
import org.acuerda.history.format.HistoricFact;

/**
 * Importer: sends the facts of a history one by one, prints the result of each, and after a rejection goes on with the facts
 * that do not depend on it. It waits for a service that is away, and gives up in the end; recorded facts stay and are
 * not recorded twice.
 */
final class Importer {

    private static final Duration PROGRESS_INTERVAL = Duration.ofSeconds(2);

    private final CommandApi api;
    private final ImportText words;
    private final PrintStream out;
    private final Patience patience;
    private final Set<String> missing = new HashSet<>();
    private int recorded;
    private int alreadyThere;
    private int refused;
    private int notSent;

    Importer(CommandApi api, ImportText words, PrintStream out, Patience patience) {
        this.api = api;
        this.words = words;
        this.out = out;
        this.patience = patience;
    }

    /**
     * Sends facts in their order.
     *
     * @return whether all of them are on record now
     * @throws InterruptedException when the import is cancelled
     */
    boolean importAll(List<HistoricFact> facts) throws InterruptedException {
        long lastSign = System.nanoTime();
        out.println(words.of("begin", kinds(facts)));
        for (HistoricFact fact : facts) {
            try {
                importOne(fact);
            } catch (Away away) {
                notSent = facts.size() - recorded - alreadyThere - refused;
                out.println(words.of("unreachable", api.base(), patience.whole().toSeconds(), away.reason()));
                break;
            }
            if (System.nanoTime() - lastSign > PROGRESS_INTERVAL.toNanos()) {
                lastSign = System.nanoTime();
                out.println(words.of("progress", recorded + alreadyThere + refused + notSent, facts.size()));
            }
        }
        sum(facts.size());
        return refused == 0 && notSent == 0;
    }

    private void importOne(HistoricFact fact) throws Away, InterruptedException {
        Optional<String> lacking =
                fact.dependsOn().stream().filter(missing::contains).sorted().findFirst();
        if (lacking.isPresent()) {
            notSent++;
            missing.add(fact.idempotencyKey());
            out.println(words.of("skipped", file(fact), line(fact), fact.key(), key(lacking.get())));
            return;
        }
        switch (patiently(fact)) {
            case Answer.Recorded done -> recorded++;
            case Answer.AlreadyThere before -> alreadyThere++;
            case Answer.NotCompared unknown -> {
                alreadyThere++;
                out.println(words.of("not-compared", file(fact), line(fact), fact.key()));
            }
            case Answer.Taken other -> {
                refuse(fact);
                out.println(words.of(
                        "taken",
                        file(fact),
                        line(fact),
                        fact.key(),
                        other.type(),
                        String.join(", ", other.differences())));
            }
            case Answer.Rejected no -> {
                refuse(fact);
                out.println(words.of("refused", file(fact), line(fact), fact.key(), no.detail(), no.code()));
                if (no.code().equals("IDEMPOTENCY_KEY_REUSED")) {
                    out.println("  " + words.of("changed-since"));
                }
            }
        }
    }

    private void refuse(HistoricFact fact) {
        refused++;
        missing.add(fact.idempotencyKey());
    }

    private Answer patiently(HistoricFact fact) throws Away, InterruptedException {
        long deadline = System.nanoTime() + patience.whole().toNanos();
        for (int attempt = 0; ; attempt++) {
            try {
                return api.send(fact);
            } catch (Away away) {
                Duration pause = patience.pause(attempt);
                if (System.nanoTime() + pause.toNanos() > deadline) {
                    throw away;
                }
                out.println(words.of("waiting", api.base(), away.reason(), pause.toMillis() / 1000.0));
                TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            }
        }
    }

    private void sum(int facts) {
        out.println(words.of("summary", facts, recorded, alreadyThere, refused, notSent));
        if (alreadyThere == facts) {
            out.println(words.of("unchanged", facts));
        }
    }

    private static String kinds(List<HistoricFact> facts) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        facts.forEach(fact -> counts.merge(fact.section(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(" · "));
    }

    private static String key(String fact) {
        return fact.substring(fact.indexOf('/') + 1);
    }

    private static String file(HistoricFact fact) {
        return fact.place().file().toString();
    }

    private static String line(HistoricFact fact) {
        return Integer.toString(fact.place().line());
    }
}
