package org.acuerda.command.agreement.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.calendar.BusinessCalendar;
import org.acuerda.command.decision.Rejection;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Proposal.ResolutivePoint;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.events.agreement.Term;

/**
 * Rules of proposals: what a text must have before it is put to the vote, because an adopted text never changes (R-19,
 * They do not apply to historic agreements.
 */
public final class ProposalRules {

    /** Longest wording, in characters; a longer text belongs in an annex. */
    public static final int MAX_TEXT_LENGTH = 20_000;

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private ProposalRules() {}

    /**
     * The first reason why a proposal cannot be put to the vote; empty where it can.
     *
     * @param day on which it would be adopted; nothing is due before
     */
    public static Optional<Rejection> refusal(Proposal proposal, LocalDate day) {
        return Stream.<Optional<Rejection>>of(
                        wording(proposal), legalBasis(proposal), annexes(proposal), points(proposal, day))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first fixed date of a proposal that is before a day; empty where there is none. */
    public static Optional<LocalDate> dueBefore(Proposal proposal, LocalDate day) {
        return proposal.points().stream()
                .flatMap(point -> point.term().known().stream())
                .filter(Term.FixedDate.class::isInstance)
                .map(term -> ((Term.FixedDate) term).dueOn())
                .filter(dueOn -> dueOn.isBefore(day))
                .findFirst();
    }

    private static Optional<Rejection> wording(Proposal proposal) {
        if (proposal.text().isBlank()) {
            return refuse(AgreementRejection.TEXT_MISSING);
        }
        if (proposal.text().length() > MAX_TEXT_LENGTH) {
            return refuse(AgreementRejection.TEXT_TOO_LONG, proposal.text().length(), MAX_TEXT_LENGTH);
        }
        return proposal.changes()
                .known()
                .filter(change -> change.agreementId().isBlank())
                .map(change -> Rejection.of(AgreementRejection.CHANGED_AGREEMENT_MISSING));
    }

    private static Optional<Rejection> legalBasis(Proposal proposal) {
        if (proposal.legalBasis().isEmpty() && proposal.type() == Proposal.Type.RESOLUTIVE) {
            return refuse(AgreementRejection.LEGAL_BASIS_MISSING);
        }
        return proposal.legalBasis().stream()
                .filter(basis -> basis.citation().isBlank())
                .findFirst()
                .map(basis -> Rejection.of(AgreementRejection.CITATION_MISSING));
    }

    private static Optional<Rejection> annexes(Proposal proposal) {
        return proposal.annexes().stream()
                .filter(annex -> annex.name().isBlank() || !isHash(annex.sha256()))
                .findFirst()
                .map(annex -> Rejection.of(AgreementRejection.ANNEX_INVALID, annex.name()));
    }

    private static Optional<Rejection> points(Proposal proposal, LocalDate day) {
        if (!proposal.type().isFollowedToItsEnd()) {
            return proposal.points().isEmpty() ? Optional.empty() : refuse(AgreementRejection.INFORMATIVE_WITH_POINTS);
        }
        if (proposal.points().isEmpty()) {
            return proposal.type() == Proposal.Type.RESOLUTIVE
                    ? refuse(AgreementRejection.POINTS_MISSING)
                    : Optional.empty();
        }
        Optional<String> doubledId =
                doubled(proposal.points().stream().map(ResolutivePoint::pointId).toList());
        Optional<String> doubledNumber = doubled(
                proposal.points().stream().map(point -> point.number().strip()).toList());
        if (doubledId.isPresent() || doubledNumber.isPresent()) {
            return refuse(
                    AgreementRejection.POINT_DOUBLED,
                    doubledNumber.or(() -> doubledId).orElseThrow());
        }
        return proposal.points().stream()
                .flatMap(point -> point(point, proposal.standing(), day).stream())
                .findFirst();
    }

    private static Optional<Rejection> point(ResolutivePoint point, boolean standing, LocalDate day) {
        String number = point.number();
        if (point.pointId().isBlank() || number.isBlank() || point.text().isBlank()) {
            return refuse(AgreementRejection.POINT_INCOMPLETE, number.isBlank() ? point.pointId() : number);
        }
        if (point.responsibles().isEmpty()) {
            return refuse(AgreementRejection.RESPONSIBLE_MISSING, number);
        }
        if (point.responsibles().stream().anyMatch(Predicate.not(ProposalRules::isNamed))) {
            return refuse(AgreementRejection.RESPONSIBLE_UNNAMED, number);
        }
        Optional<String> twice =
                doubled(point.responsibles().stream().map(Responsible::id).toList());
        if (twice.isPresent()) {
            return refuse(AgreementRejection.RESPONSIBLE_DOUBLED, number, twice.get());
        }
        Optional<Term> term = point.term().known();
        if (standing) {
            return term.map(set -> Rejection.of(AgreementRejection.STANDING_WITH_TERM, number));
        }
        return term.isEmpty() ? refuse(AgreementRejection.TERM_MISSING, number) : term(term.get(), number, day);
    }

    private static Optional<Rejection> term(Term term, String number, LocalDate day) {
        return switch (term) {
            case Term.FixedDate fixed ->
                fixed.dueOn().isBefore(day) ? refuse(AgreementRejection.DUE_BEFORE_ADOPTION, day) : Optional.empty();
            case Term.AfterEvent after ->
                after.length() > 0 && after.length() <= BusinessCalendar.MAX_DAYS
                        ? Optional.empty()
                        : refuse(AgreementRejection.TERM_OUT_OF_RANGE, number, BusinessCalendar.MAX_DAYS);
        };
    }

    /** Whether a responsible can be distinguished from others and addressed. */
    static boolean isNamed(Responsible responsible) {
        return !responsible.id().isBlank() && !responsible.name().isBlank();
    }

    /** Whether a text is a SHA-256 hash as we write it. */
    static boolean isHash(String text) {
        return SHA_256.matcher(text).matches();
    }

    /** The first value that occurs twice in a list. */
    static Optional<String> doubled(List<String> values) {
        Set<String> seen = new HashSet<>();
        return values.stream().filter(value -> !seen.add(value)).findFirst();
    }

    private static Optional<Rejection> refuse(AgreementRejection code, Object... arguments) {
        return Optional.of(Rejection.of(code, arguments));
    }
}
