package org.acuerda.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acuerda.client.HeaderNames;
import org.acuerda.client.HeaderText;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.web.InvalidRequest.Code;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reader of a request's headers: who acts, when the fact happened and what its source is. */
@Component
final class RequestCircumstances {

    /** The headers that become part of a fact; no other is read here, and a repeated request repeats all of them. */
    static final List<String> OF_THE_FACT = List.of(
            HeaderNames.ACTOR,
            HeaderNames.ROLE,
            HeaderNames.BODY,
            HeaderNames.OCCURRED_ON,
            HeaderNames.PROVENANCE,
            HeaderNames.SOURCE_REF);

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

    /**
     * The text of a header that becomes part of the fact; empty where the request has none.
     *
     * @throws InvalidRequest when it is there twice, or no text that people can read
     */
    static Optional<String> header(HttpServletRequest request, String name) {
        if (!OF_THE_FACT.contains(name)) {
            throw new IllegalArgumentException(name + " is not among the headers of a fact");
        }
        if (Collections.list(request.getHeaders(name)).size() > 1) {
            throw new InvalidRequest(Code.HEADER_INVALID, name);
        }
        Optional<String> value = Optional.ofNullable(request.getHeader(name)).map(given -> decoded(name, given));
        if (value.isPresent() && !isReadable(value.get())) {
            throw new InvalidRequest(Code.HEADER_INVALID, name);
        }
        return value;
    }

    private static boolean isReadable(String value) {
        return !value.isBlank()
                && value.length() <= MAX_HEADER_LENGTH
                && value.chars().noneMatch(Character::isISOControl);
    }

    private static String decoded(String name, String value) {
        try {
            return HeaderText.decode(value);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidRequest(Code.HEADER_INVALID, name);
        }
    }
}
