package org.acuerda.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.acuerda.client.HeaderNames;
import org.acuerda.client.HeaderText;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.web.InvalidRequest.Code;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.text.WrittenText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reader of a request's headers: who acts, when the fact happened and what its source is. */
@Component
final class RequestCircumstances {

    /** Identifiers, roles and references are far shorter; a longer value is a mistake. */
    private static final int MAX_HEADER_LENGTH = 300;

    private final Clock clock;
    private final ZoneId zone;
    private final Provenance live;

    RequestCircumstances(
            Clock clock,
            CommandServiceProperties properties,
            @Value("${acuerda.demonstration:false}") boolean demonstration) {
        this.clock = clock;
        this.live = demonstration ? Provenance.DEMO : Provenance.LIVE;
        this.zone = properties.timeZone();
    }

    /**
     * The circumstances of a request.
     *
     * @throws InvalidRequest when a header is missing or has an impossible value
     */
    Circumstances of(HttpServletRequest request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Provenance provenance = provenance(request);
        Optional<String> sourceRef = header(request, HeaderNames.SOURCE_REF);
        if (provenance == Provenance.HISTORIC && sourceRef.isEmpty()) {
            throw new InvalidRequest(Code.SOURCE_MISSING, HeaderNames.SOURCE_REF);
        }
        if (provenance != Provenance.HISTORIC && sourceRef.isPresent()) {
            throw new InvalidRequest(Code.SOURCE_UNEXPECTED, HeaderNames.SOURCE_REF);
        }
        return new Circumstances(
                now,
                header(request, HeaderNames.ACTOR)
                        .orElseThrow(() -> new InvalidRequest(Code.ACTOR_MISSING, HeaderNames.ACTOR)),
                header(request, HeaderNames.ROLE)
                        .orElseThrow(() -> new InvalidRequest(Code.ACTOR_MISSING, HeaderNames.ROLE)),
                header(request, HeaderNames.BODY),
                occurredOn(request, now),
                provenance,
                sourceRef);
    }

    /** Nothing happened later than it is recorded. */
    private EdtfDate occurredOn(HttpServletRequest request, Instant now) {
        OffsetDateTime present = now.atZone(zone).toOffsetDateTime();
        @Nullable String given = header(request, HeaderNames.OCCURRED_ON).orElse(null);
        if (given == null) {
            return EdtfDate.of(present);
        }
        try {
            EdtfDate date = new EdtfDate(given);
            boolean later = date.moment().isPresent()
                    ? date.moment().get().toInstant().isAfter(now)
                    : date.earliest().isPresent() && date.earliest().get().isAfter(present.toLocalDate());
            if (later) {
                throw new InvalidRequest(Code.DATE_IN_FUTURE, HeaderNames.OCCURRED_ON);
            }
            return date;
        } catch (IllegalArgumentException impossible) {
            throw new InvalidRequest(Code.DATE_INVALID, HeaderNames.OCCURRED_ON);
        }
    }

    /** Live facts of the demonstration are invented, and each event says so. */
    private Provenance provenance(HttpServletRequest request) {
        return switch (header(request, HeaderNames.PROVENANCE).orElse("live").toLowerCase(Locale.ROOT)) {
            case "live" -> live;
            case "historic" -> Provenance.HISTORIC;
            default -> throw new InvalidRequest(Code.HEADER_INVALID, HeaderNames.PROVENANCE);
        };
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).map(given -> readable(name, decoded(name, given)));
    }

    private static String readable(String name, String value) {
        String text = WrittenText.composed(value);
        if (!WrittenText.isReadable(value)
                || text.isEmpty()
                || text.length() > MAX_HEADER_LENGTH
                || text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidRequest(Code.HEADER_INVALID, name);
        }
        return text;
    }

    private static String decoded(String name, String value) {
        try {
            return HeaderText.decode(value);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidRequest(Code.HEADER_INVALID, name);
        }
    }
}
