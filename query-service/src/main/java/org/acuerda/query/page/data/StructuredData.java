package org.acuerda.query.page.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.membership.Room;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.download.SiteAddress;
import org.acuerda.query.provision.ProvisionView;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.table.TableFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Interceptor: describes the subject of a page to search engines in the words of schema.org. The description is data
 * inside the page and never runs.
 */
@Component
final class StructuredData implements HandlerInterceptor {

    private static final String VOCABULARY = "https://schema.org";
    private static final String ORGANIZATION = "GovernmentOrganization";
    private static final String LEGISLATION = "Legislation";

    private final Membership membership;
    private final SiteAddress site;

    StructuredData(Membership membership, SiteAddress site) {
        this.membership = membership;
        this.site = site;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getModel().get("names") instanceof NameResolver names) {
            described(page, names).ifPresent(description -> page.addObject("structured", written(description)));
        }
    }

    private Optional<ObjectNode> described(ModelAndView page, NameResolver names) {
        return switch (Objects.requireNonNullElse(page.getViewName(), "")) {
            case "home" -> in(page, "room", Room.class).flatMap(this::organization);
            case "session" -> in(page, "held", SessionView.class).map(session -> event(session, names));
            case "agreement" ->
                in(page, "agreement", AgreementView.class).map(agreement -> agreement(agreement, names));
            case "provision" ->
                in(page, "provision", ProvisionView.class).map(provision -> provision(provision, names));
            case "data" -> in(page, "sets", List.class).map(sets -> catalogue(sets, names));
            default -> Optional.empty();
        };
    }

    private static <T> Optional<T> in(ModelAndView page, String name, Class<T> type) {
        return Optional.ofNullable(page.getModel().get(name))
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** No text inside the page can end the element that holds it. */
    private static String written(ObjectNode description) {
        return EventJson.mapper()
                .writeValueAsString(description)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private ObjectNode of(String type, String path) {
        return EventJson.mapper()
                .createObjectNode()
                .put("@context", VOCABULARY)
                .put("@type", type)
                .put("url", site.root() + path);
    }

    /** Empty at the root of several commissions. */
    private Optional<ObjectNode> organization(Room room) {
        return Optional.ofNullable(room.commission()).map(commission -> organization(commission, room));
    }

    private ObjectNode organization(CommissionView commission, Room room) {
        ObjectNode organization = of(ORGANIZATION, room.at("/")).put("name", commission.name());
        if (!commission.aliases().isEmpty()) {
            ArrayNode aliases = organization.putArray("alternateName");
            commission.aliases().forEach(aliases::add);
        }
        return organization;
    }

    private void by(String role, String commissionId, ObjectNode node) {
        membership.commission(commissionId).ifPresent(commission -> node.putObject(role)
                .put("@type", ORGANIZATION)
                .put("name", commission.view().name()));
    }

    private ObjectNode event(SessionView session, NameResolver names) {
        ObjectNode event = of("Event", names.at(session.sessionId()))
                .put("name", names.words().session(session))
                .put(
                        "startDate",
                        session.schedule()
                                .startsAt()
                                .known()
                                .map(start -> names.words().local(start).text())
                                .orElse(session.schedule().heldOn().toString()))
                .put(
                        "eventStatus",
                        VOCABULARY
                                + (session.closure().cancellation() == null ? "/EventScheduled" : "/EventCancelled"));
        NameResolver.place(session).known().ifPresent(place -> event.putObject("location")
                .put("@type", "Place")
                .put("name", place));
        by("organizer", session.designation().commissionId(), event);
        return event;
    }

    private ObjectNode agreement(AgreementView agreement, NameResolver names) {
        ObjectNode act = of(LEGISLATION, names.at(agreement.agreementId()))
                .put(
                        "name",
                        names.agreement(
                                        agreement.agreementId(),
                                        agreement.wording().text())
                                .text())
                .put("legislationDate", agreement.adoption().adoptedOn().toString())
                .put("inLanguage", "es");
        agreement.adoption().officialKey().known().ifPresent(key -> act.put("legislationIdentifier", key));
        by("legislationPassedBy", agreement.adoption().commissionId(), act);
        return act;
    }

    private ObjectNode provision(ProvisionView provision, NameResolver names) {
        return of(LEGISLATION, names.at(provision.provisionId()))
                .put("name", NameResolver.cited(provision))
                .put("about", provision.subject())
                .put("inLanguage", "es");
    }

    private ObjectNode catalogue(List<?> sets, NameResolver names) {
        ObjectNode catalogue = of("DataCatalog", DataPages.ADDRESS)
                .put("name", names.words().say("data.title"))
                .put("description", names.words().say("data.lead"));
        ArrayNode described = catalogue.putArray("dataset");
        for (Object entry : sets) {
            if (entry instanceof DataPages.DataSet set) {
                ObjectNode node = described
                        .addObject()
                        .put("@type", "Dataset")
                        .put("name", set.title())
                        .put("description", names.words().say("table." + set.name() + ".what"))
                        .put("url", site.root() + DataPages.ADDRESS + "#" + set.name());
                ArrayNode files = node.putArray("distribution");
                for (TableFormat format : TableFormat.values()) {
                    files.addObject()
                            .put("@type", "DataDownload")
                            .put("encodingFormat", format.mediaType())
                            .put("contentUrl", site.root() + set.list().file(format.extension()));
                }
            }
        }
        return catalogue;
    }
}
