package org.acuerda.query.page.register;

import java.util.List;
import java.util.Map;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.query.activity.Activities;
import org.acuerda.query.activity.ActivityFilter;
import org.acuerda.query.activity.ActivityView;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.membership.Room;
import org.acuerda.query.page.frame.ListRequest;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.page.log.RemarkReader;
import org.acuerda.query.remark.Remarks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Controller of the pages of activities: all by section of the report, with the federal entities they involve; and one
 * activity.
 */
@Controller
final class ActivityPages implements Page {

    private final Activities activities;
    private final FederalEntities entities;
    private final Remarks remarks;
    private final RemarkReader remarkReader;
    private final Captions captions;

    ActivityPages(
            Activities activities,
            FederalEntities entities,
            Remarks remarks,
            RemarkReader remarkReader,
            Captions captions) {
        this.activities = activities;
        this.entities = entities;
        this.remarks = remarks;
        this.remarkReader = remarkReader;
        this.captions = captions;
    }

    @GetMapping({"/actividades", Room.PATH + "/actividades"})
    String list(@ModelAttribute(name = "asked", binding = false) ListRequest asked, Model model) {
        model.addAttribute("sections", ActivityEvent.Section.values());
        Listing<Projected<ActivityView>> found =
                asked.search(ActivityFilter.class, filter -> activities.find(filter, asked.slice()));
        model.addAttribute("activities", found);
        model.addAttribute("groups", new Groups(found.items(), captions.all(), remarked(found)));
        model.addAttribute("entities", entities);
        model.addAttribute("appearing", entities.find(true, asked.commission()));
        return "activities";
    }

    @GetMapping({"/actividades/{id}", Room.PATH + "/actividades/{id}"})
    String one(@PathVariable String id, Model model) {
        Projected<ActivityView> activity = activities.byId(id).orElseThrow(() -> new PageNotFound(id));
        model.addAttribute("found", activity);
        model.addAttribute("activity", activity.view());
        model.addAttribute("entities", entities);
        model.addAttribute("remarks", remarkReader.about(id));
        model.addAttribute("groups", new Groups(List.of(activity), captions.of(id), Map.of()));
        return "activity";
    }

    private Map<String, Long> remarked(Listing<Projected<ActivityView>> found) {
        return remarks.countAbout(found.items().stream()
                .map(activity -> activity.view().activityId())
                .toList());
    }

    /**
     * A slice of the list under the headings of the report.
     *
     * @param captions those of source documents that may show one of the activities
     * @param remarked how many remarks there are by subject
     */
    record Groups(
            List<Projected<ActivityView>> activities, List<Captions.InDocument> captions, Map<String, Long> remarked) {

        /** The activities under one heading. */
        public List<ActivityView> under(ActivityEvent.Section section) {
            return activities.stream()
                    .map(Projected::view)
                    .filter(activity -> activity.section() == section)
                    .toList();
        }

        /** The captions that show an activity. */
        public List<Captions.InDocument> captionsOf(String activityId) {
            return captions.stream()
                    .filter(caption -> caption.subjectId().equals(activityId))
                    .toList();
        }

        /** How many remarks there are about an activity. */
        public long remarksOn(String activityId) {
            return remarked.getOrDefault(activityId, 0L);
        }
    }
}
