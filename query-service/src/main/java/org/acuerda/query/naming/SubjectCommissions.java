package org.acuerda.query.naming;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.membership.CommissionZones;
import org.acuerda.query.membership.Zones;
import org.acuerda.query.session.SessionView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Register of the commission to which a subject belongs, and of the zone in which the moments of the subject are shown,
 * read and compared: that of its commission. A session that was convened keeps the zone of its call, which its day has
 * too. To which commission a subject belongs never changes, so that each is looked up once, or known with its short
 * address.
 */
@Component
public final class SubjectCommissions {

    private static final int MAX_KNOWN = 20_000;

    private static final String SESSION = "ses-";

    private final NameSources sources;
    private final ShortAddressRegister shortAddresses;
    private final CommissionZones zones;
    private final Map<String, Home> homes = new ConcurrentHashMap<>();

    SubjectCommissions(NameSources sources, ShortAddressRegister shortAddresses, CommissionZones zones) {
        this.sources = sources;
        this.shortAddresses = shortAddresses;
        this.zones = zones;
    }

    /** The zone of a subject; the service's own for what belongs to no commission. */
    public ZoneId zoneOf(String id) {
        Zones now = zones.now();
        return now.areOne() && !id.startsWith(SESSION)
                ? now.own()
                : findZone(id).orElse(now.own());
    }

    /** The zone of a subject; empty for what belongs to no commission. */
    public Optional<ZoneId> findZone(String id) {
        return home(id).map(home -> home.zone != null ? home.zone : zones.now().of(home.commissionId));
    }

    /** The commission to which a subject belongs; empty for what belongs to none. */
    public Optional<String> commissionOf(String id) {
        return shortAddresses.now().commissionOf(id).or(() -> home(id).map(Home::commissionId));
    }

    /** The service's own zone, for what belongs to no commission. */
    public ZoneId ownZone() {
        return zones.now().own();
    }

    /** Whether an hour of a zone needs that zone's name. */
    public boolean areNamed(ZoneId zone) {
        Zones now = zones.now();
        return now.areNamed() || !zone.equals(now.own());
    }

    /**
     * Value: the commission of a subject.
     *
     * @param zone the zone that the subject keeps; null where it has its commission's
     */
    private record Home(String commissionId, @Nullable ZoneId zone) {

        static Home of(String commissionId) {
            return new Home(commissionId, null);
        }
    }

    private Optional<Home> home(String id) {
        @Nullable Home known = homes.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Home> found = lookedUp(id);
        if (homes.size() >= MAX_KNOWN) {
            homes.clear();
        }
        found.ifPresent(home -> homes.put(id, home));
        return found;
    }

    private Optional<Home> lookedUp(String id) {
        int prefix = id.indexOf('-');
        return switch (prefix < 0 ? id : id.substring(0, prefix)) {
            case "com" -> Optional.of(Home.of(id));
            case "ses" -> sources.sessions().byId(id).map(found -> session(found.view()));
            case "mtg", "agr" -> shortAddresses.now().commissionOf(id).map(Home::of);
            case "wpl" ->
                sources.workPlans().byId(id).map(found -> Home.of(found.view().commissionId()));
            case "act" ->
                sources.activities().byId(id).map(found -> Home.of(found.view().commissionId()));
            case "pth" ->
                sources.paths()
                        .byId(id)
                        .map(Projected::view)
                        .map(path -> Home.of(path.anchor().commissionId()));
            case "mem" -> sources.membership().member(id).map(found -> Home.of(found.commissionId()));
            case "bcp" -> path(id).flatMap(this::home);
            case "rmk" -> home(id.substring(prefix + 1));
            default -> Optional.empty();
        };
    }

    private static Home session(SessionView session) {
        return new Home(
                session.designation().commissionId(),
                session.schedule()
                        .convocation()
                        .known()
                        .map(call -> ZoneId.of(call.timeZone()))
                        .orElse(null));
    }

    private static Optional<String> path(String standingId) {
        int body = standingId.indexOf("-bod-");
        return body < 0 ? Optional.empty() : Optional.of(standingId.substring("bcp-".length(), body));
    }
}
