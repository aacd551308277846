package org.acuerda.query.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.AgendaChange;
import org.acuerda.query.session.SessionView.Cancellation;
import org.acuerda.query.session.SessionView.Convocation;
import org.acuerda.query.session.SessionView.End;
import org.acuerda.query.session.SessionView.Item;
import org.acuerda.query.session.SessionView.MinutesLife;
import org.acuerda.query.session.SessionView.Place;
import org.acuerda.query.session.SessionView.Presiding;
import org.acuerda.query.session.SessionView.QuorumCount;
import org.acuerda.query.session.SessionView.Recess;
import org.acuerda.query.session.SessionView.Review;
import org.acuerda.query.session.SessionView.RollEntry;
import org.acuerda.query.session.SessionView.Vote;
import org.jspecify.annotations.Nullable;

/** A session while one more event is told: what may change after its call. It lives for one fold only. */
final class SessionDraft {

    private final SessionView before;

    SessionStatus status;
    LocalDate heldOn;
    Recorded<Instant> startsAt;
    Place place;
    Recorded<Convocation> convocation;
    List<Item> agenda;

    @Nullable Attribution agendaApproval;

    List<AgendaChange> agendaChanges;
    List<RollEntry> roll;
    List<QuorumCount> quorum;
    List<Presiding> presiding;
    List<String> reviewList;
    List<Review> reviews;
    List<Vote> votes;
    List<Recess> recesses;

    @Nullable Cancellation cancellation;

    @Nullable End end;

    MinutesLife minutes;
    List<String> agreementIds;

    SessionDraft(SessionView before) {
        this.before = before;
        status = before.status();
        heldOn = before.heldOn();
        startsAt = before.startsAt();
        place = before.place();
        convocation = before.convocation();
        agenda = before.agenda();
        agendaApproval = before.agendaApproval();
        agendaChanges = before.agendaChanges();
        roll = before.roll();
        quorum = before.quorum();
        presiding = before.presiding();
        reviewList = before.reviewList();
        reviews = before.reviews();
        votes = before.votes();
        recesses = before.recesses();
        cancellation = before.cancellation();
        end = before.end();
        minutes = before.minutes();
        agreementIds = before.agreementIds();
    }

    /** The session as it stands now. */
    SessionView view() {
        return new SessionView(
                before.sessionId(),
                before.commissionId(),
                before.kind(),
                before.mandateId(),
                before.ordinal(),
                before.title(),
                status,
                heldOn,
                startsAt,
                place,
                convocation,
                agenda,
                agendaApproval,
                agendaChanges,
                roll,
                quorum,
                presiding,
                reviewList,
                reviews,
                votes,
                recesses,
                cancellation,
                end,
                minutes,
                agreementIds,
                before.origin());
    }
}
