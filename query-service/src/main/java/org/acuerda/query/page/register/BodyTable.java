package org.acuerda.query.page.register;

import java.util.Optional;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.body.BodyFilter;
import org.acuerda.query.body.BodyView;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.page.download.Columns;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.springframework.stereotype.Component;

/** Source of the table of public bodies. */
@Component
final class BodyTable implements ListTable<BodyView> {

    private final Bodies bodies;
    private final FederalEntities entities;

    BodyTable(Bodies bodies, FederalEntities entities) {
        this.bodies = bodies;
        this.entities = entities;
    }

    @Override
    public String address() {
        return "/organismos";
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Listing<BodyView> find(TableRequest request, Slice slice) {
        return bodies.find(request.filter(BodyFilter.class), slice).map(Projected::view);
    }

    @Override
    public Columns<BodyView> columns(TableRequest request) {
        return Columns.<BodyView>of(request)
                .text("bodyId", (body, names) -> body.bodyId())
                .text("body", (body, names) -> body.currentName().name())
                .text("acronym", (body, names) -> body.currentName().acronym())
                .choice("bodyKind", BodyEvent.Kind.class, (body, names) -> body.kind())
                .text("federalEntity", (body, names) -> body.federalEntity())
                .text("entity", (body, names) -> names.entity(body.federalEntity(), entities))
                .day("succeededOn", (body, names) -> Optional.ofNullable(body.succession())
                        .map(BodyView.Succession::succeededOn))
                .text("successor", (body, names) -> Optional.ofNullable(body.succession())
                        .map(succession -> names.body(succession.successorId()).text()))
                .page((body, names) -> names.at(body.bodyId()));
    }
}
