package org.acuerda.query.page;

import java.util.regex.Pattern;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.commission.CommissionEvent.ShortNameGiven;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.json.EventJson;
import org.acuerda.events.provision.ProvisionEvent;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.JournalEntry;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Configuration of tests: the whole service on the {@link ReportStory} of two commissions, which do the same on the same
 * days. Every text of a commission begins with its own word; bodies and provisions are registered once.
 */
@TestConfiguration(proxyBeanMethods = false)
class TwoCommissions extends ServiceOnStory {

    /** One of the two. */
    enum Commission {
        ONE("Colibrí", "", "colibri"),
        OTHER("Quetzal", "q", "quetzal");

        private final String word;
        private final String inIds;
        private final String shortName;

        Commission(String word, String inIds, String shortName) {
            this.word = word;
            this.inIds = inIds;
            this.shortName = shortName;
        }

        /** The word that only its own texts have. */
        String word() {
            return word;
        }

        String room() {
            return "/comisiones/" + named("cgatp");
        }

        /** A short name of the story as this commission has it. */
        private String named(String name) {
            return shortName + "-" + name;
        }

        /** An identifier of the story as this commission has it, also within an address. */
        String its(String id) {
            return OF_COMMISSION.matcher(id).replaceAll("$0" + inIds);
        }

        Commission other() {
            return this == ONE ? OTHER : ONE;
        }

        /** Where a text has an identifier of this commission. */
        Pattern ids() {
            return Pattern.compile("\\b(agr|ses|mtg|pth|mem|wpl|com)-" + (this == ONE ? "\\d" : "q"));
        }
    }

    /** A member of both. */
    static final String IN_BOTH = "mem-ambas";

    /** The beginning of an identifier of what belongs to a commission. */
    private static final Pattern OF_COMMISSION = Pattern.compile("\\b(?!bod|prv|bcp|rmk)[a-z]{3}-(?=[a-z0-9])");

    @Bean
    @Primary
    @Override
    InMemoryJournal storyTopic() {
        InMemoryJournal story = super.storyTopic();
        InMemoryJournal topic = new InMemoryJournal();
        for (Commission commission : Commission.values()) {
            for (JournalEntry entry : story.entries()) {
                boolean shared = entry.record().event() instanceof BodyEvent
                        || entry.record().event() instanceof ProvisionEvent;
                if (!shared) {
                    append(topic, entry.record(), as(commission, entry.record().event()), commission);
                } else if (commission == Commission.ONE) {
                    append(topic, entry.record(), entry.record().event(), commission);
                }
            }
            topic.append(
                    new MemberAdmitted(
                            commission.its(ReportStory.COMMISSION),
                            IN_BOTH,
                            commission.word() + " Persona de las dos comisiones",
                            CommissionEvent.Office.VOCAL,
                            Recorded.notOnRecord(),
                            true,
                            Recorded.notOnRecord(),
                            Recorded.notOnRecord()),
                    EdtfDate.NOT_ON_RECORD,
                    Provenance.HISTORIC,
                    "lista de integrantes");
        }
        return topic;
    }

    private static void append(InMemoryJournal topic, JournalRecord record, DomainEvent event, Commission commission) {
        topic.append(
                event,
                record.occurredOn(),
                commission.its(record.actor()),
                record.actorRole(),
                record.provenance(),
                record.sourceRef().orElse(null));
    }

    private static DomainEvent as(Commission commission, DomainEvent event) {
        if (event instanceof ShortNameGiven given) {
            return new ShortNameGiven(commission.its(given.commissionId()), commission.named(given.shortName()));
        }
        JsonNode stored = EventJson.mapper().valueToTree(event);
        return EventJson.mapper().treeToValue(as(commission, stored), event.getClass());
    }

    private static JsonNode as(Commission commission, JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode changed = object.objectNode();
                object.properties().forEach(field -> changed.set(field.getKey(), as(commission, field.getValue())));
                yield changed;
            }
            case ArrayNode array -> {
                ArrayNode changed = array.arrayNode();
                array.forEach(element -> changed.add(as(commission, element)));
                yield changed;
            }
            case StringNode text -> StringNode.valueOf(as(commission, text.stringValue()));
            default -> node;
        };
    }

    private static String as(Commission commission, String text) {
        return text.contains(" ") ? commission.word() + " " + text : commission.its(text);
    }
}
