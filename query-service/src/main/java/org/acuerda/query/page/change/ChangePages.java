package org.acuerda.query.page.change;

import java.util.List;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.change.ChangeKind;
import org.acuerda.query.change.Changes;
import org.acuerda.query.change.ChangesBetween;
import org.acuerda.query.membership.Room;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.ListRequest;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
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

/** Controller of the page of changes between two sessions. */
@Controller
final class ChangePages implements Page {

    private final Changes changes;
    private final Sessions sessions;

    ChangePages(Changes changes, Sessions sessions) {
        this.changes = changes;
        this.sessions = sessions;
    }

    /** The kind of changes shown; null for all. */
    record Filter(@Nullable ChangeKind kind) {}

    @GetMapping({"/sesiones/{id}/cambios", Room.PATH + "/sesiones/{id}/cambios"})
    String between(
            @PathVariable String id,
            @ModelAttribute(name = "asked", binding = false) ListRequest asked,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            Model model) {
        ChangesBetween all = changes.between(id, asked.text("desde")).orElseThrow(() -> new PageNotFound(id));
        @Nullable ChangeKind kind = asked.filter(Filter.class).kind();
        ChangesBetween shown = only(kind, all);
        model.addAttribute("changes", all);
        model.addAttribute("kind", kind);
        model.addAttribute(
                "records",
                shown.counts().values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("shown", ChangeList.of(shown, asked.text("cursor"), names));
        model.addAttribute("held", sessions.references(List.of(id)).getFirst());
        model.addAttribute("others", others(id, all.commissionId()));
        return "changes";
    }

    /** The changes that the address asks for. */
    static ChangesBetween shown(Changes changes, String id, ListRequest asked) {
        ChangesBetween all = changes.between(id, asked.text("desde")).orElseThrow(() -> new PageNotFound(id));
        return only(asked.filter(Filter.class).kind(), all);
    }

    private static ChangesBetween only(@Nullable ChangeKind kind, ChangesBetween all) {
        return kind == null ? all : all.only(kind);
    }

    private List<SessionReference> others(String id, String commissionId) {
        SessionFilter siblings =
                SessionFilterBuilder.builder().commission(commissionId).build();
        return sessions.find(siblings, Slice.most()).items().stream()
                .map(found -> found.view().reference())
                .filter(other -> !other.sessionId().equals(id))
                .toList();
    }
}
