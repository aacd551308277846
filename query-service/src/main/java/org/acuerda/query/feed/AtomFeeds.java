package org.acuerda.query.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.body.FederalEntity;
import org.acuerda.query.language.Language;
import org.acuerda.query.membership.Room;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.download.Publication;
import org.acuerda.query.page.download.SiteAddress;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.record.JournalLine;
import org.acuerda.query.record.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Controller of Atom feeds: one entry for each record of the journal, in the sentence of the log, the newest first and
 * slice by slice. An entry's identifier is the journal's with the position, and never means another record.
 */
@Controller
final class AtomFeeds implements Page {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    /** As many as on a page of the log; readers follow the link to older entries. */
    private static final int MAX_ENTRIES = 50;

    private static final String NEWEST_FIRST = "-position";
    private static final String CURSOR = "cursor";
    private static final long FIRST_RECORD = 1;

    private final News news;
    private final Records records;
    private final FederalEntities entities;
    private final Agreements agreements;
    private final SiteAddress siteAddress;
    private final Publication publication;

    AtomFeeds(
            News news,
            Records records,
            FederalEntities entities,
            Agreements agreements,
            SiteAddress siteAddress,
            Publication publication) {
        this.news = news;
        this.records = records;
        this.entities = entities;
        this.agreements = agreements;
        this.siteAddress = siteAddress;
        this.publication = publication;
    }

    @GetMapping({"/acuerdos.atom", Room.PATH + "/acuerdos.atom"})
    ResponseEntity<byte[]> agreements(
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            @ModelAttribute(name = "room", binding = false) Room room,
            WebRequest request) {
        return answer(
                names,
                request,
                slice -> list(room, "/acuerdos", "news.agreements", names, news.ofAgreements(room.limit(), slice)));
    }

    @GetMapping({"/sesiones.atom", Room.PATH + "/sesiones.atom"})
    ResponseEntity<byte[]> sessions(
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            @ModelAttribute(name = "room", binding = false) Room room,
            WebRequest request) {
        return answer(
                names,
                request,
                slice -> list(room, "/sesiones", "news.sessions", names, news.ofSessions(room.limit(), slice)));
    }

    @GetMapping({"/acuerdos/{agreementId}.atom", Room.PATH + "/acuerdos/{agreementId}.atom"})
    ResponseEntity<byte[]> agreement(
            @PathVariable String agreementId,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            WebRequest request) {
        return answer(
                names,
                request,
                slice -> new Matter(
                        "/acuerdos/" + agreementId,
                        names.at(agreementId),
                        names.words()
                                .say(
                                        "news.agreement",
                                        names.agreement(agreementId).text()),
                        state(agreementId, names),
                        news.ofAgreement(agreementId, slice).orElseThrow(() -> new PageNotFound(agreementId))));
    }

    @GetMapping("/organismos/{bodyId}.atom")
    ResponseEntity<byte[]> body(
            @PathVariable String bodyId,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            WebRequest request) {
        return answer(
                names,
                request,
                slice -> new Matter(
                        "/organismos/" + bodyId,
                        names.at(bodyId),
                        names.words().say("news.body", names.body(bodyId).text()),
                        news.ofBody(bodyId, slice).orElseThrow(() -> new PageNotFound(bodyId))));
    }

    /** @throws PageNotFound for a key that no federal entity has */
    @GetMapping("/entidades/{key:\\d\\d}.atom")
    ResponseEntity<byte[]> federalEntity(
            @PathVariable String key,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            WebRequest request) {
        FederalEntity entity = entities.withKey(key).orElseThrow(() -> new PageNotFound(key));
        return answer(
                names,
                request,
                slice -> new Matter(
                        FederalEntity.ADDRESS + key,
                        entity.address(),
                        names.words().say("news.entity", entity.name()),
                        news.ofFederalEntity(key, slice)));
    }

    /** Who is responsible and by when, as on the agreement's page. */
    private String state(String agreementId, NameResolver names) {
        return agreements
                .byId(agreementId)
                .map(found -> names.words().terms().sentence(found.entry().terms()))
                .orElse("");
    }

    private static Matter list(Room room, String path, String title, NameResolver names, Listing<JournalLine> lines) {
        @Nullable String commission = room.limit();
        String named = names.words().say(title);
        return new Matter(
                commission == null ? path : Room.ALL + "/" + commission + path,
                room.at(path),
                commission == null
                        ? named
                        : names.words()
                                .say(
                                        "news.of-commission",
                                        named,
                                        names.commission(commission).text()),
                lines);
    }

    /**
     * Value: the subject of a feed.
     *
     * @param name with which the feed is identified for ever, in whichever room it is
     * @param page address of the page that shows it, within this site
     * @param subtitle its state today; empty where the feed says none
     */
    private record Matter(String name, String page, String title, String subtitle, Listing<JournalLine> lines) {

        Matter(String name, String page, String title, Listing<JournalLine> lines) {
            this(name, page, title, "", lines);
        }
    }

    private ResponseEntity<byte[]> answer(NameResolver names, WebRequest request, Function<Slice, Matter> question) {
        Language language = names.words().language();
        return publication.answer(request, language, ATOM, "novedades.atom", () -> {
            Slice slice = new Slice(NEWEST_FIRST, MAX_ENTRIES, request.getParameter(CURSOR));
            return written(question.apply(slice), names);
        });
    }

    /**
     * @throws PageNotFound before the first record: there is no entry, and no journal that the feed could name
     */
    private byte[] written(Matter matter, NameResolver names) {
        String site = siteAddress.root();
        String path = ServletUriComponentsBuilder.fromCurrentRequest().build().getPath();
        JournalLine first = records.at(FIRST_RECORD).orElseThrow(() -> new PageNotFound(matter.page()));
        List<JournalLine> lines = matter.lines().items();
        Instant updated = (lines.isEmpty() ? first : lines.getFirst()).record().recordedAt();
        @Nullable String next = matter.lines().next();
        return AtomText.of(
                        new AtomText.Head(
                                first.record().source() + ":" + matter.name() + ".atom",
                                matter.title(),
                                matter.subtitle(),
                                updated,
                                names.words().say("news.author"),
                                names.words().language(),
                                siteAddress.here(),
                                site + path,
                                next == null
                                        ? ""
                                        : site + path + "?" + CURSOR + "="
                                                + UriUtils.encode(next, StandardCharsets.UTF_8),
                                site + matter.page()),
                        lines.stream()
                                .map(line -> NewsEntry.of(line.record(), names).written(site))
                                .toList())
                .getBytes(StandardCharsets.UTF_8);
    }
}
