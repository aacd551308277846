package org.acuerda.query.convening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.form.acting.Acting;
import org.acuerda.query.form.acting.Offer;
import org.acuerda.query.form.acting.Offers;
import org.acuerda.query.language.PageText;
import org.acuerda.query.language.WrittenDate;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.CommissionZones;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.membership.Room;
import org.acuerda.query.membership.Zones;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.SessionView.Convocation;
import org.acuerda.query.session.Sessions;
import org.acuerda.query.warning.SessionWarnings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Controller of the pages before a session: finding a day for it, and its call. */
@Controller
final class PreparationPages implements Page {

    private static final List<Kind> KINDS = List.of(Kind.ORDINARY, Kind.EXTRAORDINARY);

    /** How far ahead the command side accepts a session, in days. */
    private static final int MAX_DAYS_AHEAD = 366;

    private final Sessions sessions;
    private final Membership membership;
    private final Agreements agreements;
    private final CommissionZones zones;
    private final SessionWarnings warnings;

    PreparationPages(
            Sessions sessions,
            Membership membership,
            Agreements agreements,
            CommissionZones zones,
            SessionWarnings warnings) {
        this.sessions = sessions;
        this.membership = membership;
        this.agreements = agreements;
        this.zones = zones;
        this.warnings = warnings;
    }

    @GetMapping({"/sesiones/{id}/preparar", Room.PATH + "/sesiones/{id}/preparar"})
    String prepare(
            @PathVariable String id,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            @ModelAttribute(binding = false) Acting acting,
            Model model) {
        SessionView session =
                sessions.byId(id).orElseThrow(() -> new PageNotFound(id)).view();
        Convocation call = session.schedule().convocation().known().orElseThrow(() -> new PageNotFound(id));
        CommissionView commission = membership
                .commission(session.designation().commissionId())
                .orElseThrow(() -> new PageNotFound(session.designation().commissionId()))
                .view();
        model.addAttribute(
                "preparation",
                Preparation.of(
                        session,
                        call,
                        commission,
                        agreements.find(
                                AgreementFilter.openOf(session.designation().commissionId()), Slice.most()),
                        zones.now().today(commission.commissionId())));
        model.addAttribute(
                "pending",
                sessions.pending(
                                session.designation().commissionId(),
                                session.designation().kind())
                        .items());
        model.addAttribute("warnings", warnings.of(session));
        model.addAttribute("acts", acts(session, acting, names.words()));
        return "preparation";
    }

    /** Acts on the call that the acting person may do; the form of a supplement begins with the present call. */
    private List<Offer> acts(SessionView session, Acting acting, PageText words) {
        Offers.On on = acting.on("sessions", session.sessionId());
        Offers.On amended = session.schedule()
                .startsAt()
                .known()
                .map(at -> on.with(CallForms.STARTS_AT, words.typed(at)))
                .orElse(on);
        amended = filled(
                amended,
                CallForms.FORMAT,
                session.schedule().place().format().known().map(Enum::name));
        amended = filled(
                amended, CallForms.PLACE, session.schedule().place().venue().known());
        amended = filled(
                amended, CallForms.LINK, session.schedule().place().link().known());
        return Stream.of(on.acts("send-call"), amended.acts("amend-call"), on.acts("cancel", "issue-second-call"))
                .flatMap(List::stream)
                .toList();
    }

    private static Offers.On filled(Offers.On on, String field, Optional<String> value) {
        return value.map(known -> on.with(field, known)).orElse(on);
    }

    /** By when a session on a day must be called, for each commission and kind; until a day is given, only the form. */
    @GetMapping({"/sesiones/convocar", Room.PATH + "/sesiones/convocar"})
    ModelAndView plan(
            @RequestParam(name = "dia", defaultValue = "") String day,
            @ModelAttribute(name = "room", binding = false) Room room) {
        ModelMap model = new ModelMap();
        Zones now = zones.now();
        List<CommissionView> commissions = membership.commissions(Slice.most()).items().stream()
                .map(Projected::view)
                .filter(one -> room.limit() == null || one.commissionId().equals(room.limit()))
                .toList();
        Optional<LocalDate> asked = day(day);
        boolean possible = asked.filter(
                        on -> commissions.stream().anyMatch(one -> isAhead(on, now.today(one.commissionId()))))
                .isPresent();
        boolean wrong = !day.isBlank() && !possible;
        model.addAttribute("day", day);
        model.addAttribute("meant", WrittenDate.meant(day).orElse("30/11/2027"));
        boolean today = asked.filter(
                        on -> commissions.stream().anyMatch(one -> on.equals(now.today(one.commissionId()))))
                .isPresent();
        model.addAttribute(
                "wrong",
                wrong ? "convene.day." + (asked.isEmpty() ? "unreadable" : today ? "today" : "impossible") : null);
        model.addAttribute(
                "plans",
                commissions.stream()
                        .map(commission -> plan(commission, asked, now.today(commission.commissionId())))
                        .toList());
        return new ModelAndView("convene", model, wrong ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private CallDeadlines plan(CommissionView commission, Optional<LocalDate> asked, LocalDate today) {
        return new CallDeadlines(
                commission,
                asked.filter(on -> isAhead(on, today)).stream()
                        .flatMap(on -> notices(commission, on, today))
                        .toList(),
                sessions.pending(commission.commissionId(), null).items(),
                today);
    }

    private static boolean isAhead(LocalDate on, LocalDate today) {
        return on.isAfter(today) && !on.isAfter(today.plusDays(MAX_DAYS_AHEAD));
    }

    private static Stream<CallDeadlines.Choice> notices(CommissionView commission, LocalDate on, LocalDate now) {
        return KINDS.stream()
                .flatMap(kind -> commission.ruleSetOn(now).stream().flatMap(rules -> commission.calendarOn(now).stream()
                        .map(calendar -> new CallDeadlines.Choice(kind, NoticePeriod.of(kind, on, rules, calendar)))));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(WrittenDate.read(text))
                    .filter(WrittenDate::isDay)
                    .map(WrittenDate::first);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
