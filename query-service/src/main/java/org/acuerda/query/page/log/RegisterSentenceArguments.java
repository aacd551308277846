package org.acuerda.query.page.log;

import java.util.List;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.activity.ActivityEvent.PhotoEvidenceAdded;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.body.BodyEvent.BodyRenamed;
import org.acuerda.events.body.BodyEvent.BodySucceeded;
import org.acuerda.events.document.SourceDocumentEvent;
import org.acuerda.events.document.SourceDocumentEvent.CaptionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.PersonNamed;
import org.acuerda.events.document.SourceDocumentEvent.ReferenceRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SectionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SourceDocumentRegistered;
import org.acuerda.events.meeting.WorkingMeetingEvent;
import org.acuerda.events.meeting.WorkingMeetingEvent.WorkingMeetingHeld;
import org.acuerda.events.provision.ProvisionEvent;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.provision.ProvisionEvent.ProvisionSuperseded;
import org.acuerda.events.remark.RemarkEvent;
import org.acuerda.events.remark.RemarkEvent.RecordAnnotated;
import org.acuerda.events.remark.RemarkEvent.RecordCorrected;
import org.acuerda.events.workplan.WorkPlanEvent;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanApproved;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;

/** Arguments of the sentences about provisions, bodies, plans, activities, meetings, sources and remarks. */
final class RegisterSentenceArguments {

    private RegisterSentenceArguments() {}

    static List<Object> of(ProvisionEvent event, NameResolver names) {
        PageText words = names.words();
        return switch (event) {
            case ProvisionRegistered recorded ->
                List.of(
                        names.provision(recorded.provisionId()),
                        Link.told(recorded.subject()),
                        words.say(recorded.verified() ? "provision.is-verified" : "provision.is-assumed"));
            case ProvisionSuperseded recorded ->
                List.of(
                        names.provision(recorded.provisionId()),
                        words.day(recorded.supersededOn()),
                        recorded.successorIds().isEmpty()
                                ? words.say("none")
                                : NameResolver.join(recorded.successorIds().stream()
                                        .map(id -> names.provision(id).text())));
        };
    }

    static List<Object> of(BodyEvent event, NameResolver names) {
        PageText words = names.words();
        return switch (event) {
            case BodyRegistered recorded ->
                List.of(
                        Link.told(recorded.name(), names.at(recorded.bodyId())),
                        words.uncapitalized(words.of(recorded.kind())));
            case BodyRenamed recorded ->
                List.of(Link.told(recorded.name(), names.at(recorded.bodyId())), words.day(recorded.validFrom()));
            case BodySucceeded recorded ->
                List.of(
                        names.body(recorded.bodyId()),
                        names.body(recorded.successorId()),
                        words.day(recorded.succeededOn()));
        };
    }

    static List<Object> of(WorkPlanEvent event, NameResolver names) {
        PageText words = names.words();
        return switch (event) {
            case WorkPlanPresented recorded ->
                List.of(
                        names.workPlan(recorded.workPlanId()),
                        Link.told(recorded.presentedBy()),
                        words.number(recorded.objectives().size()),
                        words.number(recorded.strategies().size()));
            case WorkPlanApproved recorded ->
                List.of(
                        names.workPlan(recorded.workPlanId()),
                        names.session(recorded.sessionId()),
                        names.agreement(recorded.agreementId()));
        };
    }

    static List<Object> of(ActivityEvent event, NameResolver names) {
        return switch (event) {
            case ActivityLogged recorded -> List.of(names.activity(recorded.activityId()));
            case PhotoEvidenceAdded recorded ->
                List.of(names.activity(recorded.activityId()), Link.told(recorded.caption()));
        };
    }

    static List<Object> of(WorkingMeetingEvent event, NameResolver names) {
        return switch (event) {
            case WorkingMeetingHeld recorded ->
                List.of(names.meeting(recorded.meetingId()), Link.told(recorded.venue()));
        };
    }

    static List<Object> of(SourceDocumentEvent event, NameResolver names) {
        PageText words = names.words();
        Link document = names.document(event.documentId()).inWords(words.say("document.link"));
        return switch (event) {
            case SourceDocumentRegistered recorded -> List.of(names.document(recorded.documentId()));
            case SectionRecorded recorded ->
                List.of(document, Link.told(recorded.heading()), words.number(recorded.line()));
            case ReferenceRecorded recorded ->
                List.of(document, Link.told(recorded.text()), words.number(recorded.line()));
            case PersonNamed recorded ->
                List.of(
                        document,
                        Link.told(recorded.name()),
                        Link.told(recorded.role()),
                        words.number(recorded.line()));
            case CaptionRecorded recorded ->
                List.of(
                        document,
                        Link.told(recorded.text()),
                        words.number(recorded.line()),
                        recorded.subjectId()
                                .known()
                                .map(names::subject)
                                .orElseGet(() -> Link.plain(words.say("unknown"))));
        };
    }

    static List<Object> of(RemarkEvent event, NameResolver names) {
        Link subject = names.subject(event.subjectId());
        return switch (event) {
            case RecordCorrected recorded ->
                List.of(
                        subject,
                        Link.told(NameResolver.shortened(recorded.says())),
                        Link.told(NameResolver.shortened(recorded.shouldSay())),
                        Link.told(NameResolver.shortened(recorded.reason())));
            case RecordAnnotated recorded -> List.of(subject, Link.told(NameResolver.shortened(recorded.text())));
        };
    }
}
