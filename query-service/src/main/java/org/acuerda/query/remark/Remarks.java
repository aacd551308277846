package org.acuerda.query.remark;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Queries of remarks, answered from the documents of {@link RemarkProjection}. */
@Component
public final class Remarks {

    private static final Orders ORDERS = Orders.named(RemarkProjection.SUBJECT, RemarkProjection.SUBJECT);

    private final Documents<RemarksOnSubject> documents;

    Remarks(ReadModels readModels, RemarkProjection projection) {
        documents = readModels.of(projection);
    }

    /** Remarks about one subject, oldest first. */
    public List<RemarkView> about(String subjectId) {
        return find(subjectId, Slice.most()).items();
    }

    /** How many remarks there are about each of these subjects; those without any are left out. */
    public Map<String, Long> countAbout(Collection<String> subjectIds) {
        List<String> ids =
                subjectIds.stream().map(subjectId -> "rmk-" + subjectId).toList();
        return documents.byIds(ids).stream()
                .map(Projected::view)
                .collect(Collectors.toMap(RemarksOnSubject::subjectId, found ->
                        (long) found.remarks().size()));
    }

    /** Remarks about one subject or about all, subject by subject; a slice counts subjects. */
    public Listing<RemarkView> find(@Nullable String subject, Slice slice) {
        Listing<Projected<RemarksOnSubject>> found = documents.find(
                new Conditions().is(RemarkProjection.SUBJECT, subject).filter(), ORDERS.of(slice), slice);
        List<RemarkView> remarks = found.items().stream()
                .flatMap(subjects -> subjects.view().remarks().stream())
                .toList();
        return new Listing<>(found.asOf(), found.total(), remarks, found.next());
    }
}
