package org.acuerda.query.form.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.Provenance;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.agreement.AgreementView.FollowUp;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.form.field.NextStep;
import org.acuerda.query.naming.NameResolver;
import org.springframework.stereotype.Component;

/** Query of what comes next on an agreement: the review of what was reported, its end, or its notice. */
@Component
final class AgreementNextSteps implements NextStep.Contribution {

    private static final String COLLECTION = "agreements";

    private final Agreements agreements;

    AgreementNextSteps(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<NextStep> on(String subjectId) {
        return Optional.of(subjectId).filter(NameResolver::isAgreement).flatMap(agreements::byId).stream()
                .map(found -> found.view())
                .filter(AgreementView::isOpen)
                .flatMap(AgreementNextSteps::steps)
                .toList();
    }

    private static Stream<NextStep> steps(AgreementView agreement) {
        String id = agreement.agreementId();
        Optional<FollowUp> last = agreement.course().followUps().reversed().stream()
                .filter(FollowUp::isNews)
                .findFirst();
        Stream<NextStep> review = last.filter(report -> report.review() == null).stream()
                .map(report -> about(id, "review-follow-up", report));
        Stream<NextStep> fulfilment = last
                .filter(report -> report.review() != null && report.review().accepted())
                .filter(report -> report.status() == ReportedStatus.DONE)
                .stream()
                .map(report -> about(id, "declare-fulfilled", report));
        boolean untold = agreement.origin().provenance() != Provenance.HISTORIC
                && agreement.publicity().notices().isEmpty()
                && !agreement.responsibles().isEmpty();
        Stream<NextStep> notice = untold ? Stream.of(new NextStep.Act(COLLECTION, id, "notify")) : Stream.of();
        return Stream.of(review, fulfilment, notice).flatMap(steps -> steps);
    }

    private static NextStep about(String agreementId, String act, FollowUp report) {
        return new NextStep.Act(COLLECTION, agreementId, act, new NextStep.Given("followUpId", report.followUpId()));
    }
}
