package org.acuerda.query.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerda.query.language.PageText;
import org.acuerda.query.membership.Room;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.download.Publication;
import org.acuerda.query.page.download.SiteAddress;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.record.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** Controller of calendars: sessions and terms of all commissions or of one, or the terms of a responsible party. */
@Controller
final class CalendarFeeds implements Page {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Calendars calendars;
    private final Records records;
    private final SiteAddress site;
    private final Publication publication;

    CalendarFeeds(Calendars calendars, Records records, SiteAddress site, Publication publication) {
        this.calendars = calendars;
        this.records = records;
        this.site = site;
        this.publication = publication;
    }

    /**
     * @throws PageNotFound when the requested commission or responsible party is in no register
     */
    @GetMapping({"/calendario.ics", Room.PATH + "/calendario.ics"})
    ResponseEntity<byte[]> calendar(
            @RequestParam(required = false) @Nullable String commission,
            @RequestParam(required = false) @Nullable String responsible,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            @ModelAttribute(name = "room", binding = false) Room room,
            WebRequest request) {
        @Nullable String asked = room.limit() == null ? commission : room.limit();
        PageText words = names.words();
        return publication.answer(request, words.language(), CALENDAR, "calendario.ics", () -> {
            if (responsible != null) {
                return written(
                        words.say("calendar.of-responsible", named(names.subject(responsible))),
                        calendars.ofResponsible(responsible, asked, names),
                        words);
            }
            String name = asked == null
                    ? words.say("calendar.name")
                    : words.say("calendar.of-commission", named(names.commission(asked)));
            return written(name, calendars.ofCommission(asked, names), words);
        });
    }

    private static String named(Link registered) {
        if (registered.href() == null) {
            throw new PageNotFound(registered.text());
        }
        return registered.text();
    }

    private byte[] written(String name, List<CalendarEntry> entries, PageText words) {
        Map<Long, Instant> recordedAt =
                records.recordedAt(entries.stream().map(CalendarEntry::position).collect(Collectors.toSet()));
        return new CalendarText(site.root(), recordedAt)
                .of(name, words.say("calendar.description"), words.language(), entries)
                .getBytes(StandardCharsets.UTF_8);
    }
}
