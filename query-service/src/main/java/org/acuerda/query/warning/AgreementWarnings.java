package org.acuerda.query.warning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.body.BodyView.Succession;
import org.acuerda.query.warning.Warning.Code;
import org.springframework.stereotype.Component;

/** Query of what is wrong with an agreement that is open. */
@Component
public final class AgreementWarnings {

    private final Bodies bodies;

    AgreementWarnings(Bodies bodies) {
        this.bodies = bodies;
    }

    /** What is wrong with an agreement now; nothing once it has ended. */
    public List<Warning> of(AgreementView agreement) {
        return agreement.isOpen()
                ? Stream.concat(unreached(agreement), succeeded(agreement)).toList()
                : List.of();
    }

    /** The bodies that took over from responsible ones. */
    Stream<Warning> succeeded(AgreementView agreement) {
        return agreement.responsibles().stream()
                .filter(responsible -> responsible.kind() == Responsible.Kind.BODY)
                .flatMap(responsible -> successor(responsible.id()).stream())
                .distinct()
                .map(successorId -> new Warning(Code.BODY_SUCCEEDED, successorId));
    }

    private Optional<String> successor(String bodyId) {
        return bodies.byId(bodyId)
                .flatMap(body -> Optional.ofNullable(body.view().succession()))
                .map(Succession::successorId);
    }

    /** It was notified, but to none of its responsibles. */
    static Stream<Warning> unreached(AgreementView agreement) {
        boolean isReached = agreement.publicity().notices().stream()
                .flatMap(notice -> notice.addressees().stream())
                .anyMatch(addressee -> agreement.responsibles().stream()
                        .anyMatch(responsible -> responsible.kind() == addressee.kind()
                                && responsible.id().equals(addressee.id())));
        return agreement.publicity().notices().isEmpty() || isReached
                ? Stream.empty()
                : Stream.of(Warning.of(Code.NOTICE_REACHES_NO_RESPONSIBLE));
    }
}
