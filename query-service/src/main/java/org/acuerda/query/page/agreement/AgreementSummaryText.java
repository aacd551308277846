package org.acuerda.query.page.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acuerda.events.Provenance;
import org.acuerda.events.session.Ballot;
import org.acuerda.query.agreement.AgreementEntry;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.session.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * Text that sums up an agreement: what it is, who is responsible for it and its state. It is derived from the record
 * and says what is not on record.
 */
final class AgreementSummaryText {

    private final NameResolver names;
    private final PageText words;

    AgreementSummaryText(NameResolver names) {
        this.names = names;
        this.words = names.words();
    }

    /** @param vote the vote that carried it; empty where none is on record */
    String of(AgreementEntry entry, Optional<SessionView.Vote> vote) {
        List<String> sentences = new ArrayList<>();
        sentences.add(beginning(entry, vote));
        if (entry.view().wording().type().isFollowedToItsEnd()) {
            sentences.add(words.terms().sentence(entry.terms()));
        }
        sentences.add(standing(entry));
        return String.join(" ", sentences);
    }

    private String beginning(AgreementEntry entry, Optional<SessionView.Vote> vote) {
        AgreementView agreement = entry.view();
        String day = words.day(agreement.adoption().adoptedOn());
        String session = Optional.ofNullable(entry.session())
                .map(words::session)
                .map(words::uncapitalized)
                .orElseGet(() -> words.say("plainly.session"));
        if (agreement.origin().provenance() == Provenance.HISTORIC) {
            return words.say("plainly.told." + agreement.wording().type(), day, session);
        }
        return vote.flatMap(carried -> Optional.ofNullable(carried.result().closing())
                        .map(closing -> closing.unanimous()
                                ? words.say("plainly.unanimous", day, session)
                                : counted(closing.tally(), carried.result().castingVote(), agreement, day, session)))
                .orElseGet(() -> words.say("plainly.noted", day, session));
    }

    private String counted(
            Ballot.Tally tally,
            SessionView.@Nullable CastingVote casting,
            AgreementView agreement,
            String day,
            String session) {
        return casting == null
                ? words.say("plainly.majority", day, session, tally.inFavour(), tally.against(), tally.abstentions())
                : words.say(
                        "plainly.casting",
                        day,
                        session,
                        tally.inFavour(),
                        tally.against(),
                        names.attendee(agreement.adoption().sessionId(), casting.presidingId())
                                .text());
    }

    private String standing(AgreementEntry entry) {
        return entry.overdue()
                ? words.say("plainly.overdue")
                : words.say("plainly.status." + entry.view().status());
    }
}
