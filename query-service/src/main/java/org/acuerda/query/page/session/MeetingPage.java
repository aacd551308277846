package org.acuerda.query.page.session;

import org.acuerda.query.meeting.WorkingMeetings;
import org.acuerda.query.membership.Room;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.page.log.RemarkReader;
import org.acuerda.query.page.register.Captions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Controller of the page of one working meeting. The list of sessions has the list of meetings beside it. */
@Controller
final class MeetingPage implements Page {

    private final WorkingMeetings meetings;
    private final RemarkReader remarks;
    private final Captions captions;

    MeetingPage(WorkingMeetings meetings, RemarkReader remarks, Captions captions) {
        this.meetings = meetings;
        this.remarks = remarks;
        this.captions = captions;
    }

    @GetMapping({"/reuniones/{id}", Room.PATH + "/reuniones/{id}"})
    String one(@PathVariable String id, Model model) {
        model.addAttribute("meeting", meetings.byId(id).orElseThrow(() -> new PageNotFound(id)));
        model.addAttribute("remarks", remarks.about(id));
        model.addAttribute("captions", captions.of(id));
        return "meeting";
    }
}
