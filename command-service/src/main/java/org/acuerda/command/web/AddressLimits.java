package org.acuerda.command.web;

import java.util.List;
import java.util.Optional;
import org.acuerda.command.decision.Rejection;
import org.acuerda.guard.BodyLimits;
import org.springframework.stereotype.Component;

/** Body limits of the command service: acts, the addresses that take more, and none for all others. */
@Component
class AddressLimits implements BodyLimits {

    private static final List<String> TAKE_BODIES = List.of("/api/", "/demonstration/");

    private final long largestAct;
    private final List<BodyLimit> larger;

    AddressLimits(CommandServiceProperties properties, List<BodyLimit> larger) {
        this.largestAct = properties.largestBody().toBytes();
        this.larger = larger;
    }

    @Override
    public long largest(String path) {
        return own(path)
                .map(BodyLimit::largest)
                .orElse(TAKE_BODIES.stream().anyMatch(path::startsWith) ? largestAct : 0);
    }

    @Override
    public boolean takesFiles(String path) {
        return false;
    }

    /** What an address with a limit of its own answers to a larger body. */
    Optional<Rejection> tooLarge(String path) {
        return own(path).map(BodyLimit::tooLarge);
    }

    private Optional<BodyLimit> own(String path) {
        return larger.stream().filter(limit -> limit.path().equals(path)).findFirst();
    }
}
