package org.acuerda.query.convening;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everybody who is called to one session, and how far the call has come. */
record Recipients(List<Recipient> all) {

    Recipients {
        all = List.copyOf(all);
    }

    /** Whom the call, as it now stands, has not reached. */
    public List<String> uninformed() {
        return ids(recipient -> !recipient.informed());
    }

    /** Who was called and has not acknowledged. */
    public List<String> silent() {
        return ids(Recipient::isSilent);
    }

    /** How many acknowledged. */
    public long acknowledged() {
        return all.stream()
                .filter(recipient -> recipient.acknowledgement() != null)
                .count();
    }

    /** How many said that they will, or will not, attend. */
    public long answered(boolean willAttend) {
        return all.stream()
                .flatMap(recipient -> Stream.ofNullable(recipient.acknowledgement()))
                .filter(answer -> answer.willAttend()
                        .known()
                        .filter(said -> said == willAttend)
                        .isPresent())
                .count();
    }

    private List<String> ids(Predicate<Recipient> which) {
        return all.stream().filter(which).map(Recipient::memberId).toList();
    }
}
