package org.acuerda.query.page.register;

import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.query.activity.Activities;
import org.acuerda.query.activity.ActivityFilter;
import org.acuerda.query.activity.ActivityView;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.download.Columns;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.springframework.stereotype.Component;

/** Source of the table of activities. */
@Component
final class ActivityTable implements ListTable<ActivityView> {

    private final Activities activities;
    private final FederalEntities entities;

    ActivityTable(Activities activities, FederalEntities entities) {
        this.activities = activities;
        this.entities = entities;
    }

    @Override
    public String address() {
        return "/actividades";
    }

    @Override
    public Listing<ActivityView> find(TableRequest request, Slice slice) {
        return activities.find(request.filter(ActivityFilter.class), slice).map(Projected::view);
    }

    @Override
    public NameResolver namesFor(ActivityView activity, NameResolver names) {
        return names.inZoneOf(activity.commissionId());
    }

    @Override
    public Columns<ActivityView> columns(TableRequest request) {
        return Columns.<ActivityView>of(request)
                .text("activityId", (activity, names) -> activity.activityId())
                .choice("section", ActivityEvent.Section.class, (activity, names) -> activity.section())
                .text("activity", (activity, names) -> activity.title())
                .text("description", (activity, names) -> activity.description())
                .date("occurredOn", (activity, names) -> activity.circumstances()
                        .occurredOn())
                .text("place", (activity, names) -> activity.circumstances().place())
                .text("withWhom", (activity, names) -> activity.circumstances().withWhom())
                .text("federalEntities", (activity, names) -> activity.circumstances()
                        .federalEntities())
                .text("entities", (activity, names) -> activity.circumstances().federalEntities().stream()
                        .map(key -> names.entity(Recorded.of(key), entities))
                        .toList())
                .text("strategyIds", (activity, names) -> activity.strategyIds())
                .choice("provenance", Provenance.class, (activity, names) -> activity.origin()
                        .provenance())
                .text("commissionId", (activity, names) -> activity.commissionId())
                .page((activity, names) -> names.at(activity.activityId(), activity.commissionId()));
    }
}
