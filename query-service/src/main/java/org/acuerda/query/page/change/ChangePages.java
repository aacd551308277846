package org.acuerda.query.page.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.change.ChangeKind;
import org.acuerda.query.change.Changes;
import org.acuerda.query.change.ChangesBetween;
import org.acuerda.query.membership.CommissionZones;
import org.acuerda.query.membership.Room;
import org.acuerda.query.membership.Zones;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.ListRequest;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.record.RecordFilterBuilder;
import org.acuerda.query.record.Records;
import org.acuerda.query.session.SessionFilter;
import org.acuerda.query.session.SessionFilterBuilder;
import org.acuerda.query.session.SessionReference;
import org.acuerda.query.session.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Controller of the pages of changes: on some days, and between two sessions. */
@Controller
final class ChangePages implements Page {

    /** Sessions that the page of days offers to begin at. */
    private static final int LATEST_SESSIONS = 5;

    /** Aggregates whose records the page does not tell by themselves. */
    private static final List<String> OTHERS = EventCatalog.standard().types().stream()
            .map(EventType::name)
            .map(name -> name.substring(0, name.indexOf('.')))
            .distinct()
            .filter(aggregate -> !Changes.AGGREGATES.contains(aggregate))
            .toList();

    private final Changes changes;
    private final Sessions sessions;
    private final Records records;
    private final CommissionZones zones;

    ChangePages(Changes changes, Sessions sessions, Records records, CommissionZones zones) {
        this.changes = changes;
        this.sessions = sessions;
        this.records = records;
        this.zones = zones;
    }

    /** The kind of changes shown; null for all. */
    record Filter(@Nullable ChangeKind kind) {}

    /** Which days are compared: those of a period, or typed ones. */
    record Days(
            @Nullable ChangePeriod period,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String commission,
            @Nullable ChangeKind kind) {

        boolean areTyped() {
            return from != null || to != null;
        }

        /** The period; null where days are typed. */
        @Nullable ChangePeriod chosen() {
            return areTyped() ? null : period == null ? ChangePeriod.LAST_30_DAYS : period;
        }

        /** What was recorded on these days, of every kind. */
        ChangesBetween in(Changes changes, Zones zones) {
            LocalDate today = zones.today(commission);
            @Nullable ChangePeriod chosen = chosen();
            return chosen == null
                    ? changes.during(commission, from, to)
                    : changes.during(commission, chosen.from(today), chosen.to(today));
        }
    }

    @GetMapping({"/cambios", Room.PATH + "/cambios"})
    String during(
            @ModelAttribute(name = "asked", binding = false) ListRequest asked,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            Model model) {
        Days days = asked.understood(Days.class);
        model.addAttribute("periods", ChangePeriod.values());
        model.addAttribute("period", days.chosen());
        model.addAttribute("latest", latest(days.commission()));
        if (!asked.isRefused()) {
            ChangesBetween all = days.in(changes, zones.now());
            show(all, days.kind(), asked, names, model);
            model.addAttribute("others", others(all));
        }
        return "changes-during";
    }

    @GetMapping({"/sesiones/{id}/cambios", Room.PATH + "/sesiones/{id}/cambios"})
    String between(
            @PathVariable String id,
            @ModelAttribute(name = "asked", binding = false) ListRequest asked,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            Model model) {
        ChangesBetween all = between(changes, id, asked);
        show(all, asked.filter(Filter.class).kind(), asked, names, model);
        model.addAttribute("held", sessions.references(List.of(id)).getFirst());
        model.addAttribute("siblings", siblings(id, all.commissionId()));
        return "changes";
    }

    static ChangesBetween between(Changes changes, String id, ListRequest asked) {
        return changes.between(id, asked.text("desde")).orElseThrow(() -> new PageNotFound(id));
    }

    private static void show(
            ChangesBetween all, @Nullable ChangeKind kind, ListRequest asked, NameResolver names, Model model) {
        ChangesBetween shown = only(kind, all);
        model.addAttribute("changes", all);
        model.addAttribute("kind", kind);
        model.addAttribute(
                "records",
                shown.counts().values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("shown", ChangeList.of(shown, asked.text("cursor"), names));
    }

    static ChangesBetween only(@Nullable ChangeKind kind, ChangesBetween all) {
        return kind == null ? all : all.only(kind);
    }

    private List<SessionReference> siblings(String id, @Nullable String commissionId) {
        return references(commissionId, Slice.most()).stream()
                .filter(other -> !other.sessionId().equals(id))
                .toList();
    }

    private List<SessionReference> latest(@Nullable String commissionId) {
        return references(commissionId, new Slice("-heldOn", LATEST_SESSIONS, null));
    }

    private List<SessionReference> references(@Nullable String commissionId, Slice slice) {
        SessionFilter siblings =
                SessionFilterBuilder.builder().commission(commissionId).build();
        return sessions.find(siblings, slice).items().stream()
                .map(found -> found.view().reference())
                .toList();
    }

    /** How many records of other aggregates there are, by aggregate. */
    private Map<String, Long> others(ChangesBetween changes) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String aggregate : OTHERS) {
            RecordFilterBuilder filter = RecordFilterBuilder.builder()
                    .commission(changes.commissionId())
                    .from(changes.first())
                    .to(changes.later().position())
                    .type(List.of(aggregate));
            long count = records.find(filter.build(), Slice.first(1)).total();
            if (count > 0) {
                counts.put(aggregate, count);
            }
        }
        return counts;
    }
}
