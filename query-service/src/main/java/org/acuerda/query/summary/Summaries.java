package org.acuerda.query.summary;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.membership.MemberFilterBuilder;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Queries that count what the read models of all features hold. */
@Component
public final class Summaries {

    private static final Bson EVERYTHING = new Conditions().filter();

    private final ReadModels readModels;
    private final Agreements agreements;
    private final Membership membership;
    private final Freshness freshness;

    Summaries(ReadModels readModels, Agreements agreements, Membership membership, Freshness freshness) {
        this.readModels = readModels;
        this.agreements = agreements;
        this.membership = membership;
        this.freshness = freshness;
    }

    /** Counts for one commission, or for all where none is named. */
    public Summary count(@Nullable String commission) {
        AsOf asOf = freshness.asOf();
        Bson ofCommission =
                new Conditions().is(Conditions.COMMISSION, commission).filter();
        Counted sessions = counted("sessions", ofCommission);
        Counted meetings = counted("workingMeetings", ofCommission);
        Counted plans = counted("workPlans", ofCommission);
        Counted activities = counted("activities", ofCommission);
        Counted sources = counted("sourceDocuments", ofCommission);
        return new Summary(
                asOf,
                new Summary.Sessions(sessions.total(), sessions.each("kind", CommissionEvent.Kind.class)),
                new Summary.Meetings(meetings.total(), meetings.sum("points")),
                agreements(commission, ofCommission),
                new Summary.Plans(plans.total(), plans.sum("objectives"), plans.sum("strategies")),
                new Summary.Activities(activities.total(), activities.each("section", ActivityEvent.Section.class)),
                new Summary.Photographs(
                        sources.sum("captions"),
                        sources.distinct("captionTexts"),
                        sources.sum("captionsWithoutSubject")),
                new Summary.Directory(
                        activities.distinct("federalEntities"),
                        sources.distinct("people"),
                        membersInOffice(commission),
                        counted("provisions", EVERYTHING).total(),
                        counted("bodies", EVERYTHING).total()),
                new Summary.Sources(sources.total(), sources.sum("sections"), sources.sum("references")),
                asOf.position());
    }

    private Summary.Agreements agreements(@Nullable String commission, Bson ofCommission) {
        Counted counted = counted("agreements", ofCommission);
        return new Summary.Agreements(
                counted.total(),
                counted.each("status", AgreementStatus.class),
                counted.each("type", Proposal.Type.class),
                number(AgreementFilter.openOf(commission)),
                number(AgreementFilter.overdueOf(commission)));
    }

    private long number(AgreementFilter filter) {
        return agreements.find(filter, Slice.first(1)).total();
    }

    private long membersInOffice(@Nullable String commission) {
        return membership
                .members(
                        MemberFilterBuilder.builder()
                                .commission(commission)
                                .inOffice(true)
                                .build(),
                        Slice.first(1))
                .total();
    }

    private Counted counted(String readModel, Bson filter) {
        return new Counted(readModels.named(readModel), filter);
    }

    /** Value: documents of one read model that are counted under one filter. */
    private record Counted(Documents<?> documents, Bson filter) {

        long total() {
            return documents.count(filter);
        }

        /** How many different values a field has. */
        long distinct(String field) {
            return documents.countBy(field, filter).size();
        }

        /** The sum of a field that holds a number. */
        long sum(String field) {
            return documents.countBy(field, filter).entrySet().stream()
                    .mapToLong(number -> Long.parseLong(number.getKey()) * number.getValue())
                    .sum();
        }

        /** How many documents have each constant in a field; those of none are left out. */
        <E extends Enum<E>> Map<E, Long> each(String field, Class<E> constants) {
            Map<String, Long> counts = documents.countBy(field, filter);
            return Arrays.stream(constants.getEnumConstants())
                    .filter(constant -> counts.containsKey(constant.name()))
                    .collect(toMap(
                            constant -> constant,
                            constant -> counts.getOrDefault(constant.name(), 0L),
                            Long::sum,
                            LinkedHashMap::new));
        }
    }
}
