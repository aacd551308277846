package org.acuerda.query.page.session;

import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.meeting.WorkingMeetingFilter;
import org.acuerda.query.meeting.WorkingMeetings;
import org.acuerda.query.membership.Room;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.agreement.Votes;
import org.acuerda.query.page.frame.ListRequest;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.page.log.RemarkReader;
import org.acuerda.query.page.register.Captions;
import org.acuerda.query.session.SessionDetails;
import org.acuerda.query.session.SessionFilter;
import org.acuerda.query.session.SessionStatus;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.Sessions;
import org.acuerda.query.warning.SessionWarnings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Controller of the pages of sessions with the working meetings beside them, and of one session. */
@Controller
final class SessionPages implements Page {

    private final Sessions sessions;
    private final WorkingMeetings meetings;
    private final Agreements agreements;
    private final Captions captions;
    private final RemarkReader remarks;
    private final SessionWarnings warnings;

    SessionPages(
            Sessions sessions,
            WorkingMeetings meetings,
            Agreements agreements,
            Captions captions,
            RemarkReader remarks,
            SessionWarnings warnings) {
        this.sessions = sessions;
        this.meetings = meetings;
        this.agreements = agreements;
        this.captions = captions;
        this.remarks = remarks;
        this.warnings = warnings;
    }

    @GetMapping({"/sesiones", Room.PATH + "/sesiones"})
    String list(@ModelAttribute(name = "asked", binding = false) ListRequest asked, Model model) {
        model.addAttribute("kinds", CommissionEvent.Kind.values());
        model.addAttribute("statuses", SessionStatus.values());
        model.addAttribute(
                "sessions", asked.search(SessionFilter.class, filter -> sessions.find(filter, asked.slice())));
        if (asked.isRefused()) {
            return "sessions";
        }
        SessionFilter filter = asked.filter(SessionFilter.class);
        // Working meetings have no status and are on the first slice only.
        if (filter.status() == null && !asked.isLater() && includesMeetings(filter)) {
            model.addAttribute(
                    "meetings",
                    meetings.find(
                            new WorkingMeetingFilter(filter.q(), filter.commission(), filter.from(), filter.to()),
                            Slice.most()));
        }
        return "sessions";
    }

    private static boolean includesMeetings(SessionFilter filter) {
        return filter.kind() == null || filter.kind().contains(CommissionEvent.Kind.WORKING_MEETING);
    }

    @GetMapping({"/sesiones/{id}", Room.PATH + "/sesiones/{id}"})
    String one(
            @PathVariable String id, @ModelAttribute(name = "names", binding = false) NameResolver names, Model model) {
        SessionDetails details = sessions.byId(id).orElseThrow(() -> new PageNotFound(id));
        model.addAttribute("details", details);
        model.addAttribute("held", details.view());
        model.addAttribute("sessionId", id);
        model.addAttribute("warnings", warnings.of(details.view()));
        model.addAttribute("pending", pending(details.view()));
        model.addAttribute("votes", new Votes());
        model.addAttribute("captions", captions.of(id));
        model.addAttribute("remarks", remarks.about(id, details.remarks()));
        model.addAttribute("attendance", Attendance.of(details.view(), names));
        model.addAttribute("agreements", agreements.find(AgreementFilter.ofSession(id), Slice.most()));
        return "session";
    }

    /** How many of the matters that it left were neither taken up nor dropped. */
    private long pending(SessionView session) {
        return session.left().isEmpty()
                ? 0
                : sessions
                        .pending(
                                session.designation().commissionId(),
                                session.designation().kind())
                        .items()
                        .stream()
                        .filter(matter -> matter.session().sessionId().equals(session.sessionId()))
                        .count();
    }
}
