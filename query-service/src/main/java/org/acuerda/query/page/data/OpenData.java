package org.acuerda.query.page.data;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.page.download.ListTable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Register of what is published as open data: every list that needs no subject; who publishes it and on what terms. */
@Component
final class OpenData {

    private final List<ListTable<?>> lists;
    private final Membership membership;
    private final String publisher;
    private final String license;

    OpenData(
            List<ListTable<?>> lists,
            Membership membership,
            @Value("${acuerda.data.publisher:}") String publisher,
            @Value("${acuerda.data.license:}") String license) {
        this.lists = lists.stream()
                .filter(ListTable::isWhole)
                .sorted(Comparator.comparing(ListTable::address))
                .toList();
        this.membership = membership;
        this.publisher = publisher;
        this.license = license;
    }

    List<ListTable<?>> lists() {
        return lists;
    }

    /** The name that is set, or else those of the commissions; empty where there are none yet. */
    String publisher() {
        return publisher.isEmpty()
                ? membership.commissions(Slice.most()).items().stream()
                        .map(commission -> commission.view().name())
                        .collect(Collectors.joining("; "))
                : publisher;
    }

    /** Address of the licence; empty where none is set. */
    String license() {
        return license;
    }
}
