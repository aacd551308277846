package org.acuerda.query.convening;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** View model of all recipients of one session's call. */
record Recipients(List<Recipient> all) {

    Recipients {
        all = List.copyOf(all);
    }

    /** Members whom the present call has not reached. */
    public List<String> uninformed() {
        return ids(recipient -> !recipient.informed());
    }

    /** Members who were called and have not acknowledged. */
    public List<String> silent() {
        return ids(Recipient::isSilent);
    }

    /** How many acknowledged. */
    public long acknowledged() {
        return all.stream()
                .filter(recipient -> recipient.acknowledgement() != null)
                .count();
    }

    /** How many answered that they will, or will not, attend. */
    public long answered(boolean willAttend) {
        return all.stream()
                .flatMap(recipient -> Stream.ofNullable(recipient.acknowledgement()))
                .filter(answer -> answer.willAttend()
                        .known()
                        .filter(attends -> attends == willAttend)
                        .isPresent())
                .count();
    }

    private List<String> ids(Predicate<Recipient> which) {
        return all.stream().filter(which).map(Recipient::memberId).toList();
    }
}
