package org.acuerda.command.activity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.acuerda.command.activity.ActivityCommand.AddPhotoEvidence;
import org.acuerda.command.activity.ActivityCommand.LogActivity;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.events.EdtfDate.Precision;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.activity.ActivityEvent.PhotoEvidenceAdded;

/** Rules of activities: how one is logged, and how it gets photographs. */
final class ActivityRules {

    /** INEGI keys of the 32 federal entities. */
    private static final Pattern FEDERAL_ENTITY = Pattern.compile("0[1-9]|[12][0-9]|3[0-2]");

    private ActivityRules() {}

    static Decision<ActivityEvent> decide(ActivityState state, ActivityCommand command, Circumstances circumstances) {
        return switch (command) {
            case LogActivity log -> log(state, log, circumstances);
            case AddPhotoEvidence add -> addPhotoEvidence(state, add);
        };
    }

    /** Only a historic activity may have a date that is not on record. */
    private static Decision<ActivityEvent> log(ActivityState state, LogActivity command, Circumstances circumstances) {
        if (state.exists()) {
            throw new AggregateExists(command.activityId());
        }
        Rejected.whenBlank(
                ActivityRejection.ACTIVITY_INCOMPLETE, command.commissionId(), command.title(), command.description());
        Rejected.when(
                circumstances.isLive() && circumstances.occurredOn().precision() == Precision.NOT_ON_RECORD,
                ActivityRejection.ACTIVITY_UNDATED);
        command.federalEntities().stream()
                .filter(key -> !FEDERAL_ENTITY.matcher(key).matches())
                .findFirst()
                .ifPresent(key -> {
                    throw new Rejected(ActivityRejection.FEDERAL_ENTITY_UNKNOWN, key);
                });
        Optional<String> entityTwice = doubled(command.federalEntities());
        Rejected.when(entityTwice.isPresent(), ActivityRejection.FEDERAL_ENTITY_DOUBLED, entityTwice.orElse(""));
        Optional<String> strategyTwice = doubled(command.strategyIds().known().orElse(List.of()));
        Rejected.when(strategyTwice.isPresent(), ActivityRejection.STRATEGY_DOUBLED, strategyTwice.orElse(""));
        return Decision.of(new ActivityLogged(
                command.activityId(),
                command.commissionId(),
                command.section(),
                command.title(),
                command.description(),
                command.place(),
                command.federalEntities(),
                command.withWhom(),
                command.strategyIds()));
    }

    private static Decision<ActivityEvent> addPhotoEvidence(ActivityState state, AddPhotoEvidence command) {
        if (!state.exists()) {
            throw new AggregateNotFound(command.activityId());
        }
        Rejected.whenBlank(ActivityRejection.PHOTO_INCOMPLETE, command.photoId(), command.caption());
        Rejected.when(
                state.photoIds().contains(command.photoId()), ActivityRejection.PHOTO_ALREADY_ADDED, command.photoId());
        return Decision.of(
                new PhotoEvidenceAdded(command.activityId(), command.photoId(), command.caption(), command.sha256()));
    }

    private static Optional<String> doubled(List<String> values) {
        Set<String> seen = new HashSet<>();
        return values.stream().filter(value -> !seen.add(value)).findFirst();
    }
}
