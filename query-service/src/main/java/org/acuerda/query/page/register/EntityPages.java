package org.acuerda.query.page.register;

import java.util.List;
import java.util.stream.Collectors;
import org.acuerda.query.activity.Activities;
import org.acuerda.query.activity.ActivityFilter;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.body.BodyFilter;
import org.acuerda.query.body.BodyView;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.body.FederalEntity;
import org.acuerda.query.compliance.BodyProgress;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.compliance.StepMark;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.session.SessionFilterBuilder;
import org.acuerda.query.session.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Controller of the pages of the federal entities: what their bodies owe, and what happened there. */
@Controller
final class EntityPages implements Page {

    private static final int ROWS = 20;

    private final FederalEntities entities;
    private final Bodies bodies;
    private final CompliancePaths paths;
    private final Sessions sessions;
    private final Activities activities;

    EntityPages(
            FederalEntities entities, Bodies bodies, CompliancePaths paths, Sessions sessions, Activities activities) {
        this.entities = entities;
        this.bodies = bodies;
        this.paths = paths;
        this.sessions = sessions;
        this.activities = activities;
    }

    /** A body of the entity with its paths. */
    record Obliged(String bodyId, String name, List<BodyProgress> obligations) {}

    @GetMapping("/entidades")
    String list(Model model) {
        model.addAttribute("entities", entities.all());
        model.addAttribute(
                "bodies",
                bodies.find(BodyFilter.all(), Slice.most()).items().stream()
                        .flatMap(body -> body.view().federalEntity().known().stream())
                        .collect(Collectors.groupingBy(key -> key, Collectors.counting())));
        return "entities";
    }

    /** By its name or by its INEGI key. */
    @GetMapping("/entidades/{name}")
    String one(@PathVariable String name, Model model) {
        if (entities.withKey(name).isPresent()) {
            return "redirect:" + entities.withKey(name).get().address();
        }
        FederalEntity entity = entities.at(FederalEntity.ADDRESS + name).orElseThrow(() -> new PageNotFound(name));
        model.addAttribute("entity", entity);
        model.addAttribute("bodies", bodiesOf(entity));
        model.addAttribute("marks", StepMark.values());
        model.addAttribute(
                "sessions",
                sessions.find(SessionFilterBuilder.builder().q(entity.inUse()).build(), Slice.first(ROWS)));
        model.addAttribute(
                "activities", activities.find(ActivityFilter.ofFederalEntity(entity.key()), Slice.first(ROWS)));
        model.addAttribute("feed", FederalEntity.ADDRESS + entity.key() + ".atom");
        return "entity";
    }

    private List<Obliged> bodiesOf(FederalEntity entity) {
        return bodies.find(new BodyFilter(null, null, entity.key()), Slice.most()).items().stream()
                .map(found -> found.view())
                .map(this::obliged)
                .toList();
    }

    private Obliged obliged(BodyView body) {
        return new Obliged(
                body.bodyId(),
                body.currentName().name(),
                paths.ofBody(body.bodyId(), Slice.first(ROWS)).items());
    }
}
