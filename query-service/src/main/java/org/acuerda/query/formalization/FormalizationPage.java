package org.acuerda.query.formalization;

import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.membership.Room;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.session.SessionDetails;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Controller of the page after a session. */
@Controller
final class FormalizationPage implements Page {

    private final Sessions sessions;
    private final Agreements agreements;

    FormalizationPage(Sessions sessions, Agreements agreements) {
        this.sessions = sessions;
        this.agreements = agreements;
    }

    /** Only for a live session: none of this is on record for a historic one. */
    @GetMapping({"/sesiones/{id}/formalizar", Room.PATH + "/sesiones/{id}/formalizar"})
    String formalize(@PathVariable String id, Model model) {
        SessionView session = sessions.byId(id)
                .map(SessionDetails::view)
                .filter(view -> view.schedule().convocation().known().isPresent())
                .orElseThrow(() -> new PageNotFound(id));
        model.addAttribute(
                "formal",
                Formalization.of(
                        session,
                        agreements
                                .find(AgreementFilter.ofSession(id), new Slice("adoptedOn", Slice.MAX_LIMIT, null))
                                .items()));
        return "formalization";
    }
}
