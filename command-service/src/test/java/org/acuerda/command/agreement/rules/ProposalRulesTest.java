package org.acuerda.command.agreement.rules;

import static org.acuerda.command.agreement.AgreementStory.PUBLISH;
import static org.acuerda.command.agreement.AgreementStory.bod;
import static org.acuerda.command.agreement.AgreementStory.point;
import static org.acuerda.command.agreement.AgreementStory.resolutive;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.acuerda.calendar.BusinessCalendar;
import org.acuerda.command.decision.Rejection;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Proposal.Document;
import org.acuerda.events.agreement.Proposal.LegalBasis;
import org.acuerda.events.agreement.Proposal.ResolutivePoint;
import org.acuerda.events.agreement.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Recorded<Term> BY_JUNE = Recorded.of(new Term.FixedDate(LocalDate.of(2026, 6, 30)));

    @Test
    void acceptsAResolutiveAgreementWithResponsibleTermAndLegalBasis() {
        assertThat(ProposalRules.refusal(resolutive(point("pnt-1", "PRIMERO", BY_JUNE)), DAY))
                .isEmpty();
    }

    @Test
    void acceptsTheLongestText() {
        assertThat(ProposalRules.refusal(withText("a".repeat(20_000)), DAY)).isEmpty();
    }

    /** */
    @ParameterizedTest
    @EnumSource(names = {"INFORMATIVE", "PRESENTATION", "FOLLOW_UP", "COMMITTEE_REPORT"})
    void asksForNoPointsWhereNothingIsResolved(Proposal.Type type) {
        assertThat(ProposalRules.refusal(of(type, List.of(), false), DAY)).isEmpty();
    }

    /** */
    @Test
    void asksForNoTermOfAStandingAgreement() {
        Proposal standing =
                of(Proposal.Type.RESOLUTIVE, List.of(point("pnt-1", "PRIMERO", Recorded.notOnRecord())), true);

        assertThat(ProposalRules.refusal(standing, DAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, BusinessCalendar.MAX_DAYS})
    void acceptsTermsThatCanBeCounted(int length) {
        assertThat(ProposalRules.refusal(withTerm(after(length)), DAY)).isEmpty();
    }

    /** */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refuses(AgreementRejection expected, Proposal proposal) {
        assertThat(ProposalRules.refusal(proposal, DAY)).map(Rejection::code).contains(expected);
    }

    static Stream<Arguments> refuses() {
        ResolutivePoint first = point("pnt-1", "PRIMERO", BY_JUNE);
        return Stream.of(
                Arguments.of(AgreementRejection.TEXT_MISSING, withText(" \n")),
                Arguments.of(AgreementRejection.TEXT_TOO_LONG, withText("a".repeat(20_001))),
                Arguments.of(
                        AgreementRejection.CHANGED_AGREEMENT_MISSING,
                        changing(new Proposal.Change("", Proposal.Change.Effect.REVOKES))),
                Arguments.of(AgreementRejection.LEGAL_BASIS_MISSING, standingOn(List.of())),
                Arguments.of(
                        AgreementRejection.CITATION_MISSING,
                        standingOn(List.of(new LegalBasis(" ", Recorded.of("prv-lgtaip-2015-56"))))),
                Arguments.of(AgreementRejection.ANNEX_INVALID, annexing(new Document("Anexo 1", "not a hash"))),
                Arguments.of(AgreementRejection.ANNEX_INVALID, annexing(new Document("", "0".repeat(64)))),
                Arguments.of(
                        AgreementRejection.INFORMATIVE_WITH_POINTS,
                        of(Proposal.Type.PRESENTATION, List.of(first), false)),
                Arguments.of(AgreementRejection.POINTS_MISSING, of(Proposal.Type.RESOLUTIVE, List.of(), false)),
                Arguments.of(AgreementRejection.POINT_DOUBLED, resolutive(first, point("pnt-1", "SEGUNDO", BY_JUNE))),
                Arguments.of(AgreementRejection.POINT_DOUBLED, resolutive(first, point("pnt-2", "PRIMERO", BY_JUNE))),
                Arguments.of(AgreementRejection.POINT_INCOMPLETE, resolutive(point("", "PRIMERO", BY_JUNE))),
                Arguments.of(AgreementRejection.POINT_INCOMPLETE, resolutive(point("pnt-1", "", BY_JUNE))),
                Arguments.of(
                        AgreementRejection.RESPONSIBLE_MISSING,
                        resolutive(new ResolutivePoint(
                                "pnt-1", "PRIMERO", PUBLISH, List.of(), BY_JUNE, Recorded.notOnRecord()))),
                Arguments.of(
                        AgreementRejection.RESPONSIBLE_UNNAMED,
                        resolutive(point("pnt-1", "PRIMERO", BY_JUNE, bod("")))),
                Arguments.of(
                        AgreementRejection.RESPONSIBLE_DOUBLED,
                        resolutive(point("pnt-1", "PRIMERO", BY_JUNE, bod("bod-1"), bod("bod-1")))),
                Arguments.of(AgreementRejection.STANDING_WITH_TERM, of(Proposal.Type.RESOLUTIVE, List.of(first), true)),
                Arguments.of(
                        AgreementRejection.TERM_MISSING, resolutive(point("pnt-1", "PRIMERO", Recorded.notOnRecord()))),
                Arguments.of(AgreementRejection.TERM_OUT_OF_RANGE, withTerm(after(0))),
                Arguments.of(AgreementRejection.TERM_OUT_OF_RANGE, withTerm(after(BusinessCalendar.MAX_DAYS + 1))),
                Arguments.of(AgreementRejection.DUE_BEFORE_ADOPTION, withTerm(new Term.FixedDate(DAY.minusDays(1)))));
    }

    private static Term after(int length) {
        return new Term.AfterEvent(Term.Trigger.SESSION_END, length, Term.DayKind.BUSINESS);
    }

    private static Proposal withTerm(Term term) {
        return resolutive(point("pnt-1", "PRIMERO", Recorded.of(term)));
    }

    private static Proposal of(Proposal.Type type, List<ResolutivePoint> points, boolean standing) {
        Proposal proposal = resolutive();
        return new Proposal(
                type, proposal.text(), proposal.legalBasis(), points, proposal.annexes(), proposal.changes(), standing);
    }

    private static Proposal withText(String text) {
        Proposal proposal = resolutive(point("pnt-1", "PRIMERO", BY_JUNE));
        return new Proposal(
                proposal.type(),
                text,
                proposal.legalBasis(),
                proposal.points(),
                proposal.annexes(),
                proposal.changes(),
                false);
    }

    private static Proposal standingOn(List<LegalBasis> legalBasis) {
        Proposal proposal = resolutive(point("pnt-1", "PRIMERO", BY_JUNE));
        return new Proposal(
                proposal.type(),
                proposal.text(),
                legalBasis,
                proposal.points(),
                proposal.annexes(),
                proposal.changes(),
                false);
    }

    private static Proposal annexing(Document annex) {
        Proposal proposal = resolutive(point("pnt-1", "PRIMERO", BY_JUNE));
        return new Proposal(
                proposal.type(),
                proposal.text(),
                proposal.legalBasis(),
                proposal.points(),
                List.of(annex),
                proposal.changes(),
                false);
    }

    private static Proposal changing(Proposal.Change change) {
        Proposal proposal = resolutive(point("pnt-1", "PRIMERO", BY_JUNE));
        return new Proposal(
                proposal.type(),
                proposal.text(),
                proposal.legalBasis(),
                proposal.points(),
                proposal.annexes(),
                Recorded.of(change),
                false);
    }
}
