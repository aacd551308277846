package org.acuerda.query.meeting;

import io.swagger.v3.oas.annotations.Operation;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Single;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.web.AnswerFactory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of queries about working meetings. */
@RestController
@RequestMapping("/api/v1/working-meetings")
class WorkingMeetingApi {

    private final WorkingMeetings meetings;
    private final AnswerFactory answers;

    WorkingMeetingApi(WorkingMeetings meetings, AnswerFactory answers) {
        this.meetings = meetings;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "Working meetings, filtered and slice by slice")
    Listing<Projected<WorkingMeetingView>> find(
            @ParameterObject WorkingMeetingFilter filter, @ParameterObject Slice slice) {
        return meetings.find(filter, slice);
    }

    @GetMapping("/{meetingId}")
    @Operation(summary = "One working meeting")
    Single<Projected<WorkingMeetingView>> byId(@PathVariable String meetingId) {
        return answers.of(meetingId, meetings::byId);
    }
}
