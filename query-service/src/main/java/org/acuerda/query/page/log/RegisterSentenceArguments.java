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

/** What the sentences about provisions, bodies, plans, activities, meetings, sources and remarks are filled with. */
final class RegisterSentenceArguments {

    private RegisterSentenceArguments() {}

    static List<Object> of(ProvisionEvent event, NameResolver names) {
        PageText words = names.words();
        return switch (event) {
            case ProvisionRegistered told ->
                List.of(
                        names.provision(told.provisionId()),
                        told.subject(),
                        words.say(told.verified() ? "provision.is-verified" : "provision.is-assumed"));
            case ProvisionSuperseded told ->
                List.of(
                        names.provision(told.provisionId()),
                        words.day(told.supersededOn()),
                        told.successorIds().isEmpty()
                                ? words.say("none")
                                : NameResolver.join(told.successorIds().stream()
                                        .map(id -> names.provision(id).text())));
        };
    }

    static List<Object> of(BodyEvent event, NameResolver names) {
        PageText words = names.words();
        return switch (event) {
            case BodyRegistered told ->
                List.of(
                        new Link(told.name(), "/organismos/" + told.bodyId()),
                        words.uncapitalized(words.of(told.kind())));
            case BodyRenamed told ->
                List.of(new Link(told.name(), "/organismos/" + told.bodyId()), words.day(told.validFrom()));
            case BodySucceeded told ->
                List.of(names.body(told.bodyId()), names.body(told.successorId()), words.day(told.succeededOn()));
        };
    }

    static List<Object> of(WorkPlanEvent event, NameResolver names) {
        PageText words = names.words();
        return switch (event) {
            case WorkPlanPresented told ->
                List.of(
                        names.workPlan(told.workPlanId()),
                        told.presentedBy(),
                        words.number(told.objectives().size()),
                        words.number(told.strategies().size()));
            case WorkPlanApproved told ->
                List.of(
                        names.workPlan(told.workPlanId()),
                        names.session(told.sessionId()),
                        names.agreement(told.agreementId()));
        };
    }

    static List<Object> of(ActivityEvent event, NameResolver names) {
        return switch (event) {
            case ActivityLogged told -> List.of(names.activity(told.activityId()));
            case PhotoEvidenceAdded told -> List.of(names.activity(told.activityId()), told.caption());
        };
    }

    static List<Object> of(WorkingMeetingEvent event, NameResolver names) {
        return switch (event) {
            case WorkingMeetingHeld told -> List.of(names.meeting(told.meetingId()), told.venue());
        };
    }

    static List<Object> of(SourceDocumentEvent event, NameResolver names) {
        PageText words = names.words();
        Link document = names.document(event.documentId()).withText(words.say("document.link"));
        return switch (event) {
            case SourceDocumentRegistered told -> List.of(names.document(told.documentId()));
            case SectionRecorded told -> List.of(document, told.heading(), words.number(told.line()));
            case ReferenceRecorded told -> List.of(document, told.text(), words.number(told.line()));
            case PersonNamed told -> List.of(document, told.name(), told.role(), words.number(told.line()));
            case CaptionRecorded told ->
                List.of(
                        document,
                        told.text(),
                        words.number(told.line()),
                        told.subjectId().known().map(names::subject).orElseGet(() -> Link.plain(words.say("unknown"))));
        };
    }

    static List<Object> of(RemarkEvent event, NameResolver names) {
        Link subject = names.subject(event.subjectId());
        return switch (event) {
            case RecordCorrected told ->
                List.of(
                        subject,
                        NameResolver.shortened(told.says()),
                        NameResolver.shortened(told.shouldSay()),
                        NameResolver.shortened(told.reason()));
            case RecordAnnotated told -> List.of(subject, NameResolver.shortened(told.text()));
        };
    }
}
