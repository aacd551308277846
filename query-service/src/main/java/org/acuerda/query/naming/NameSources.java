package org.acuerda.query.naming;

import org.acuerda.query.activity.Activities;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.document.SourceDocuments;
import org.acuerda.query.meeting.WorkingMeetings;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.provision.Provisions;
import org.acuerda.query.session.Sessions;
import org.acuerda.query.workplan.WorkPlans;
import org.springframework.stereotype.Component;

/** Value: the queries that the name resolver reads. */
@Component
public record NameSources(
        Membership membership,
        Sessions sessions,
        WorkingMeetings meetings,
        Agreements agreements,
        Provisions provisions,
        Bodies bodies,
        WorkPlans workPlans,
        Activities activities,
        SourceDocuments documents,
        CompliancePaths paths) {}
