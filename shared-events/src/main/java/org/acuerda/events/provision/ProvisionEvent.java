package org.acuerda.events.provision;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;

/**
 * Events of one version of a legal provision. A number such as "article 56" means nothing without
 * the version of its instrument: it changed its subject on 2025-03-21.
 */
public sealed interface ProvisionEvent extends DomainEvent {

    String provisionId();

    @Override
    default String aggregateId() {
        return provisionId();
    }

    /**
     * A version of a provision entered the catalogue.
     *
     * @param instrument short name of the law or guidelines, for example {@code LGTAIP}
     * @param version the instrument's version, for example {@code 2015}
     * @param path article, fraction, paragraph or numeral, for example {@code art. 56}
     * @param subject what it is about, in our words and never as its text
     * @param validFrom first day in force
     * @param validTo last day in force; not on record while it is in force or where the source does not say
     * @param source where it was read
     * @param verified false where the statement is only supposed ("regla supuesta")
     */
    record ProvisionRegistered(
            String provisionId,
            String instrument,
            String version,
            String path,
            String subject,
            Recorded<LocalDate> validFrom,
            Recorded<LocalDate> validTo,
            String source,
            boolean verified)
            implements ProvisionEvent {}

    /**
     * The version stopped being in force.
     *
     * @param successorIds provisions that took its place, possibly none
     * @param supersededOn first day on which it was no longer in force
     */
    record ProvisionSuperseded(String provisionId, List<String> successorIds, LocalDate supersededOn, String source)
            implements ProvisionEvent {

        public ProvisionSuperseded {
            successorIds = List.copyOf(successorIds);
        }
    }
}
