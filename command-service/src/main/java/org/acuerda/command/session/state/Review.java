package org.acuerda.command.session.state;

import static org.acuerda.command.decision.Copies.plus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.acuerda.command.decision.Copies;
import org.acuerda.events.Recorded;
import org.acuerda.events.session.SessionEvent.AgreementReviewed;
import org.acuerda.events.session.SessionEvent.AgreementsReviewedEnBloc;

/**
 * State of the review: the agreements that were open when the session opened, and what the session recorded of them.
 *
 * @param listed agreements of the frozen list, in its order; none in an extraordinary session
 * @param entries reviews so far, oldest first
 */
public record Review(List<String> listed, List<Entry> entries) {

    public Review {
        listed = Copies.of(listed);
        entries = Copies.of(entries);
    }

    /** One review, of one agreement or of several en bloc. */
    public record Entry(String reviewId, Set<String> agreementIds, Recorded<String> pointId) {

        public Entry {
            agreementIds = Copies.of(agreementIds);
        }
    }

    public static Review none() {
        return new Review(List.of(), List.of());
    }

    static Review of(List<String> agreementIds) {
        return new Review(agreementIds, List.of());
    }

    Review continued(List<String> agreementIds) {
        return new Review(Stream.concat(listed.stream(), agreementIds.stream()).toList(), entries);
    }

    Review and(AgreementReviewed reviewed) {
        return and(new Entry(reviewed.reviewId(), Set.of(reviewed.agreementId()), reviewed.pointId()));
    }

    Review and(AgreementsReviewedEnBloc reviewed) {
        return and(new Entry(reviewed.reviewId(), Set.copyOf(reviewed.agreementIds()), Recorded.notOnRecord()));
    }

    /** Agreements without a review so far. */
    public List<String> missing() {
        return listed.stream()
                .filter(agreementId ->
                        entries.stream().noneMatch(entry -> entry.agreementIds().contains(agreementId)))
                .toList();
    }

    public Optional<Entry> find(String reviewId) {
        return entries.stream()
                .filter(entry -> entry.reviewId().equals(reviewId))
                .findFirst();
    }

    /** Whether this was reviewed: a point, or the whole agreement. */
    public boolean isReviewed(String agreementId, Recorded<String> pointId) {
        return entries.stream()
                .anyMatch(entry -> entry.agreementIds().contains(agreementId)
                        && entry.pointId().equals(pointId));
    }

    private Review and(Entry entry) {
        return new Review(listed, plus(entries, entry));
    }
}
