package org.acuerda.query.membership;

import java.util.ArrayList;
import java.util.List;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reader of whole commissions, which are few, by name. */
@Component
final class AllCommissions {

    static final Orders ORDERS = Orders.named(CommissionProjection.NAME, CommissionProjection.NAME);

    private final Documents<CommissionView> documents;

    AllCommissions(ReadModels readModels, CommissionProjection projection) {
        documents = readModels.of(projection);
    }

    /** Every commission. */
    List<CommissionView> read() {
        return read(new Conditions().filter());
    }

    /** Every commission that matches a filter. */
    List<CommissionView> read(Bson filter) {
        List<CommissionView> commissions = new ArrayList<>();
        @Nullable String next = null;
        do {
            Slice slice = new Slice(null, Slice.MAX_LIMIT, next);
            Listing<Projected<CommissionView>> found = documents.find(filter, ORDERS.of(slice), slice);
            found.items().forEach(commission -> commissions.add(commission.view()));
            next = found.next();
        } while (next != null);
        return commissions;
    }
}
