package org.acuerda.query.desk;

import java.time.Clock;
import java.time.Duration;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.form.acting.Acting;
import org.acuerda.query.form.acting.Offers;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.membership.Room;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.page.log.LogEntry;
import org.acuerda.query.record.RecordFilter;
import org.acuerda.query.record.Records;
import org.acuerda.query.session.SessionDetails;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.Sessions;
import org.acuerda.query.warning.SessionWarnings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Controller of the desk from which a session is conducted. */
@Controller
final class DeskPages implements Page {

    private final Sessions sessions;
    private final Membership membership;
    private final Records records;
    private final Clock clock;
    private final SessionWarnings warnings;

    DeskPages(Sessions sessions, Membership membership, Records records, Clock clock, SessionWarnings warnings) {
        this.sessions = sessions;
        this.membership = membership;
        this.records = records;
        this.clock = clock;
        this.warnings = warnings;
    }

    @GetMapping({"/sesiones/{id}/conduccion", Room.PATH + "/sesiones/{id}/conduccion"})
    String conduct(
            @PathVariable String id,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            @ModelAttribute(binding = false) Acting acting,
            Model model) {
        SessionDetails details = sessions.byId(id)
                .filter(found -> found.view().schedule().convocation().known().isPresent())
                .orElseThrow(() -> new PageNotFound(id));
        SessionView held = details.view();
        CommissionView commission = membership
                .commission(held.designation().commissionId())
                .map(Projected::view)
                .orElseThrow(() -> new PageNotFound(held.designation().commissionId()));
        Offers.On acts = acting.on("sessions", id);
        @Nullable QuorumNow quorum = acts.fact("quorum").map(QuorumNow::of).orElse(null);
        model.addAttribute("details", details);
        model.addAttribute("held", held);
        model.addAttribute("sessionId", id);
        model.addAttribute("warnings", warnings.of(held));
        model.addAttribute("acts", acts);
        model.addAttribute("entries", new EntryFields(names.words()));
        model.addAttribute("untilHour", untilHour(held));
        model.addAttribute("desk", Desk.of(held, commission, quorum, names));
        model.addAttribute(
                "news",
                records.find(RecordFilter.ofSubject(id), new Slice("-position", 1, null)).items().stream()
                        .map(line -> LogEntry.of(line, names))
                        .toList());
        return "desk";
    }

    /** Milliseconds until the hour of the call, when the session can open; null where that hour has come. */
    private @Nullable Long untilHour(SessionView held) {
        return held.schedule()
                .startsAt()
                .known()
                .map(hour -> Duration.between(clock.instant(), hour).toMillis())
                .filter(wait -> wait > 0)
                .orElse(null);
    }
}
