package org.acuerda.query.membership;

import io.swagger.v3.oas.annotations.Operation;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Single;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.web.AnswerFactory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of queries about commissions and their members. */
@RestController
@RequestMapping("/api/v1")
class CommissionApi {

    private final Membership membership;
    private final AnswerFactory answers;

    CommissionApi(Membership membership, AnswerFactory answers) {
        this.membership = membership;
        this.answers = answers;
    }

    @GetMapping("/commissions")
    @Operation(summary = "Commissions, slice by slice")
    Listing<Projected<CommissionView>> commissions(@ParameterObject Slice slice) {
        return membership.commissions(slice);
    }

    @GetMapping("/commissions/{commissionId}")
    @Operation(summary = "One commission with its members, mandates, rules and calendars")
    Single<Projected<CommissionView>> commission(@PathVariable String commissionId) {
        return answers.of(commissionId, membership::commission);
    }

    @GetMapping("/members")
    @Operation(summary = "Members, filtered and slice by slice")
    Listing<MemberEntry> members(@ParameterObject MemberFilter filter, @ParameterObject Slice slice) {
        return membership.members(filter, slice);
    }

    @GetMapping("/members/{memberId}")
    @Operation(summary = "One member")
    Single<MemberEntry> member(@PathVariable String memberId) {
        return answers.ofPart(memberId, membership::member);
    }
}
