package org.acuerda.query.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.acuerda.query.membership.Room;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.download.Publication;
import org.acuerda.query.page.download.SiteAddress;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.record.Records;
import org.acuerda.query.session.SessionDetails;
import org.acuerda.query.session.SessionView.Convocation;
import org.acuerda.query.session.Sessions;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Controller of the call as a document to send, print and sign, made of the session's present facts. */
@Controller
final class CallDocuments implements Page {

    private final Sessions sessions;
    private final Records records;
    private final ITemplateEngine templates;
    private final PrintedDocuments printed;
    private final SiteAddress site;
    private final Publication publication;

    CallDocuments(
            Sessions sessions,
            Records records,
            ITemplateEngine templates,
            PrintedDocuments printed,
            SiteAddress site,
            Publication publication) {
        this.sessions = sessions;
        this.records = records;
        this.templates = templates;
        this.printed = printed;
        this.site = site;
        this.publication = publication;
    }

    /**
     * @throws PageNotFound when no session has the identifier, or when its call is not on record
     */
    @GetMapping({"/sesiones/{sessionId}/convocatoria.pdf", Room.PATH + "/sesiones/{sessionId}/convocatoria.pdf"})
    ResponseEntity<byte[]> call(
            @PathVariable String sessionId,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            WebRequest request) {
        SessionDetails session = sessions.byId(sessionId).orElseThrow(() -> new PageNotFound(sessionId));
        Convocation convocation =
                session.view().schedule().convocation().known().orElseThrow(() -> new PageNotFound(sessionId));
        return publication.answer(
                request,
                names.words().language(),
                MediaType.APPLICATION_PDF,
                "convocatoria.pdf",
                () -> written(session, convocation, names));
    }

    private byte[] written(SessionDetails session, Convocation convocation, NameResolver names) {
        long position = session.position();
        Instant recordedAt = records.recordedAt(List.of(position)).getOrDefault(position, Instant.EPOCH);
        Context context = new Context(
                names.words().language().locale(),
                Map.of(
                        "words",
                        names.words(),
                        "names",
                        names,
                        "held",
                        session.view(),
                        "call",
                        convocation,
                        "position",
                        position,
                        "address",
                        site.root() + names.at(session.view().sessionId())));
        return printed.of(templates.process("call", context), recordedAt, position);
    }
}
