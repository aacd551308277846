package org.acuerda.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acuerda.client.HeaderNames;
import org.acuerda.client.HeaderText;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.PersonKey;
import org.acuerda.command.execution.CommandEnvelope;
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
                person(request, HeaderNames.ACTOR, CommandEnvelope.SERVICE),
                person(request, HeaderNames.ROLE, CommandEnvelope.SERVICE_ROLE),
                header(request, HeaderNames.BODY),
                occurredOn(request, now),
                provenance,
                sourceRef);
    }

    /** Nothing happened later than it is recorded. */
    private EdtfDate occurredOn(HttpServletRequest request, Instant now) {
        @Nullable String given = header(request, HeaderNames.OCCURRED_ON).orElse(null);
        if (given == null) {
            return EdtfDate.of(now.atZone(zone).toOffsetDateTime());
        }
        try {
            EdtfDate date = new EdtfDate(given);
            boolean later = date.moment()
                    .map(moment -> moment.toInstant().isAfter(now))
                    .orElseGet(() -> date.earliest(zone)
                            .filter(LocalDate.ofInstant(now, zone)::isBefore)
                            .isPresent());
            if (later) {
                throw new InvalidRequest(Code.DATE_IN_FUTURE, HeaderNames.OCCURRED_ON);
            }
            Optional<LocalDate> earliest = date.earliest(zone);
            if (earliest.filter(day -> PlausibleDates.isOutside(day, now)).isPresent()) {
                throw new InvalidRequest(
                        Code.DATE_IMPLAUSIBLE,
                        HeaderNames.OCCURRED_ON,
                        given,
                        PlausibleDates.earliest(now),
                        PlausibleDates.latest(now));
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

    /** A name that a reader can tell from every other, and that is not the service's own. */
    private static String person(HttpServletRequest request, String name, String reserved) {
        String person = header(request, name).orElseThrow(() -> new InvalidRequest(Code.ACTOR_MISSING, name));
        if (!PersonKey.isReadable(person)) {
            throw new InvalidRequest(Code.HEADER_INVALID, name);
        }
        if (PersonKey.isSame(person, reserved)) {
            throw new InvalidRequest(Code.NAME_RESERVED, name, person);
        }
        return person;
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
