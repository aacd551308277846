package org.acuerda.query.agreement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.Provenance;
import org.acuerda.events.agreement.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * Query filter: which agreements are asked for; null leaves a question open.
 *
 * @param q words to look for in text, legal basis, points with those responsible, keys and reports, as
 *     recorded and as corrected
 * @param status any of these
 * @param type any of these
 * @param session adopted in this session
 * @param provision founded on this catalogued provision
 * @param responsible identifier of someone responsible for a point
 * @param from first day of adoption
 * @param to last day of adoption
 * @param open whether something is still to be done
 * @param overdue whether an open point's day has passed
 */
@RecordBuilder
public record AgreementFilter(
        @Nullable String q,
        @Nullable List<AgreementStatus> status,
        @Nullable List<Proposal.Type> type,
        @Nullable String commission,
        @Nullable String session,
        @Nullable String provision,
        @Nullable String responsible,
        @Nullable Provenance provenance,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean open,
        @Nullable Boolean overdue) {

    /** Those of a commission, or of all. */
    public static AgreementFilter of(@Nullable String commission) {
        return AgreementFilterBuilder.builder().commission(commission).build();
    }

    /** Every agreement. */
    public static AgreementFilter all() {
        return AgreementFilterBuilder.builder().build();
    }

    /** Those adopted in one session. */
    public static AgreementFilter ofSession(String session) {
        return AgreementFilterBuilder.builder().session(session).build();
    }

    /** Those founded on one provision. */
    public static AgreementFilter onProvision(String provision) {
        return AgreementFilterBuilder.builder().provision(provision).build();
    }

    /** Those with a point for which this person or body is responsible. */
    public static AgreementFilter ofResponsible(String responsible) {
        return AgreementFilterBuilder.builder().responsible(responsible).build();
    }

    /** Those of a commission, or of all, on which something is still to be done. */
    public static AgreementFilter openOf(@Nullable String commission) {
        return AgreementFilterBuilder.builder()
                .commission(commission)
                .open(true)
                .build();
    }

    /** Those of a commission, or of all, of which an open point's day has passed. */
    public static AgreementFilter overdueOf(@Nullable String commission) {
        return AgreementFilterBuilder.builder()
                .commission(commission)
                .overdue(true)
                .build();
    }
}
