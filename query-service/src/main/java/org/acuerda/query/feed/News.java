package org.acuerda.query.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.meeting.WorkingMeetingEvent.WorkingMeetingHeld;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.MinutesApproved;
import org.acuerda.events.session.SessionEvent.MinutesPublished;
import org.acuerda.events.session.SessionEvent.QuorumDeclared;
import org.acuerda.events.session.SessionEvent.QuorumNotReached;
import org.acuerda.events.session.SessionEvent.SecondCallIssued;
import org.acuerda.events.session.SessionEvent.SessionCancelled;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionConcluded;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.acuerda.query.activity.Activities;
import org.acuerda.query.activity.ActivityFilter;
import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.body.BodyFilter;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.compliance.PathFilter;
import org.acuerda.query.record.JournalLine;
import org.acuerda.query.record.RecordFilter;
import org.acuerda.query.record.RecordFilterBuilder;
import org.acuerda.query.record.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Queries of the records that are news of a subject, the newest first. */
@Component
final class News {

    /** Events of a session that are news; the roll, the votes and the course of the agenda are only on its page. */
    private static final Set<Class<?>> MILESTONES = Set.of(
            SessionRecorded.class,
            SessionConvened.class,
            CallAmended.class,
            SecondCallIssued.class,
            SessionCancelled.class,
            QuorumDeclared.class,
            QuorumNotReached.class,
            SessionClosed.class,
            SessionConcluded.class,
            MinutesApproved.class,
            MinutesPublished.class,
            WorkingMeetingHeld.class);

    private static final List<String> MILESTONE_TYPES = EventCatalog.standard().types().stream()
            .filter(type -> MILESTONES.contains(type.type()))
            .map(EventType::published)
            .toList();

    private static final List<String> AGREEMENT = List.of("agreement");

    private final Records records;
    private final Agreements agreements;
    private final CompliancePaths paths;
    private final Bodies bodies;
    private final Activities activities;

    News(Records records, Agreements agreements, CompliancePaths paths, Bodies bodies, Activities activities) {
        this.records = records;
        this.agreements = agreements;
        this.paths = paths;
        this.bodies = bodies;
        this.activities = activities;
    }

    /** Of a commission, or of all. */
    Listing<JournalLine> ofAgreements(@Nullable String commission, Slice slice) {
        return records.find(ofType(AGREEMENT, commission), slice);
    }

    /** Of a commission, or of all. */
    Listing<JournalLine> ofSessions(@Nullable String commission, Slice slice) {
        return records.find(ofType(MILESTONE_TYPES, commission), slice);
    }

    private static RecordFilter ofType(List<String> types, @Nullable String commission) {
        return RecordFilterBuilder.builder().commission(commission).type(types).build();
    }

    /** News of an agreement, its paths and every body on them; empty where there is no such agreement. */
    Optional<Listing<JournalLine>> ofAgreement(String agreementId, Slice slice) {
        return agreements.byId(agreementId).map(found -> {
            Stream<String> onPaths = paths.find(PathFilter.ofAgreement(agreementId), Slice.most()).items().stream()
                    .map(path -> path.view())
                    .flatMap(path -> Stream.concat(
                            Stream.of(path.pathId()),
                            path.layout().bodyIds().stream()
                                    .map(bodyId -> CompliancePaths.standingId(path.pathId(), bodyId))));
            return about(Stream.concat(Stream.of(agreementId), onPaths), slice);
        });
    }

    /**
     * News of a body, of what it is responsible for and of its progress on paths; empty where there is no such body.
     */
    Optional<Listing<JournalLine>> ofBody(String bodyId, Slice slice) {
        return bodies.byId(bodyId).map(found -> about(concerning(bodyId), slice));
    }

    /**
     * News of the bodies of a federal entity and of the activities that involve it.
     *
     * @param key INEGI key
     */
    Listing<JournalLine> ofFederalEntity(String key, Slice slice) {
        Stream<String> ofBodies = bodies.find(new BodyFilter(null, null, key), Slice.most()).items().stream()
                .flatMap(body -> concerning(body.view().bodyId()));
        Stream<String> ofActivities =
                activities.find(ActivityFilter.ofFederalEntity(key), Slice.most()).items().stream()
                        .map(activity -> activity.view().activityId());
        return about(Stream.concat(ofBodies, ofActivities), slice);
    }

    private Stream<String> concerning(String bodyId) {
        Stream<String> agreementIds =
                agreements.find(AgreementFilter.ofResponsible(bodyId), Slice.most()).items().stream()
                        .map(entry -> entry.view().agreementId());
        Stream<String> standingIds = paths.find(PathFilter.ofBody(bodyId), Slice.most()).items().stream()
                .map(path -> CompliancePaths.standingId(path.view().pathId(), bodyId));
        return Stream.of(Stream.of(bodyId), agreementIds, standingIds).flatMap(ids -> ids);
    }

    private Listing<JournalLine> about(Stream<String> subjects, Slice slice) {
        return records.about(subjects.collect(Collectors.toSet()), slice);
    }
}
