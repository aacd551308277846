package org.acuerda.query.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.query.Contracts;
import org.acuerda.query.Informe;
import org.acuerda.query.Journal;
import org.acuerda.query.Questions;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.junit.jupiter.api.AfterEach;

class SummariesTest {

    private static final String OTHER_COMMISSION = "com-019a2f40-6c00-7000-8000-000000000001";

    private final Journal journal = Informe.journal()
            .live("2026-03-05", Contracts.event("agreement.adopted.v1"))
            .live("2026-03-05", Contracts.event("agreement.term-started.v1"));
    private final Questions questions;
    private final Summaries summaries;

    SummariesTest(MongoEngine engine) {
        questions = new Questions(engine, journal, Instant.parse("2026-04-01T12:00:00Z"));
        summaries = questions.to(Summaries.class);
    }

    @AfterEach
    void close() {
        questions.close();
    }

    @OnBothEngines
    void countsWhatTheReportHas() {
        Summary summary = summaries.count(Informe.COMMISSION);

        assertThat(summary.sessions())
                .isEqualTo(new Summary.Sessions(
                        2, Map.of(CommissionEvent.Kind.ORDINARY, 1L, CommissionEvent.Kind.EXTRAORDINARY, 1L)));
        assertThat(summary.meetings().workingMeetings()).isEqualTo(1);
        assertThat(summary.meetings().meetingPoints()).isEqualTo(2);
        assertThat(summary.agreements())
                .isEqualTo(new Summary.Agreements(
                        5,
                        Map.of(AgreementStatus.PRESENTED, 4L, AgreementStatus.NOT_ON_RECORD, 1L),
                        Map.of(
                                Proposal.Type.PRESENTATION, 2L,
                                Proposal.Type.INFORMATIVE, 1L,
                                Proposal.Type.RESOLUTIVE, 1L,
                                Proposal.Type.FOLLOW_UP, 1L),
                        1,
                        0));
        assertThat(summary.plans().workPlans()).isEqualTo(1);
        assertThat(summary.plans().objectives()).isEqualTo(2);
        assertThat(summary.plans().strategies()).isEqualTo(4);
        assertThat(summary.activities())
                .isEqualTo(new Summary.Activities(
                        12,
                        Map.of(
                                ActivityEvent.Section.WORK_PLAN_PROGRESS,
                                11L,
                                ActivityEvent.Section.OTHER_ACTIONS,
                                1L)));
        assertThat(summary.photographs().captions()).isEqualTo(15);
        assertThat(summary.photographs().distinctCaptions()).isEqualTo(12);
        assertThat(summary.photographs().captionsWithoutSubject()).isEqualTo(3);
        assertThat(summary.directory().federalEntities()).isEqualTo(13);
        assertThat(summary.directory().namedPersons()).isEqualTo(2);
        assertThat(summary.directory().membersInOffice()).isEqualTo(1);
        assertThat(summary.sources().sourceDocuments()).isEqualTo(1);
        assertThat(summary.sources().sourceSections()).isEqualTo(6);
        assertThat(summary.sources().sourceReferences()).isEqualTo(7);
        assertThat(summary.directory().provisions()).isEqualTo(2);
        assertThat(summary.directory().bodies()).isEqualTo(2);
    }

    @OnBothEngines
    void countsEveryCommissionWhereNoneIsNamed() {
        Summary summary = summaries.count(null);

        assertThat(summary.agreements().total()).isEqualTo(6);
        assertThat(summary.agreements().open()).isEqualTo(2);
        assertThat(summary.agreements().overdue()).isEqualTo(1);
        assertThat(summary.records()).isEqualTo(journal.entries().size());
        assertThat(summary.asOf().position()).isEqualTo(journal.entries().size());
    }

    @OnBothEngines
    void countsNothingOfWhatACommissionDoesNotHave() {
        Summary summary = summaries.count(OTHER_COMMISSION);

        assertThat(summary.agreements().total()).isEqualTo(1);
        assertThat(summary.sessions()).isEqualTo(new Summary.Sessions(0, Map.of()));
        assertThat(summary.meetings().meetingPoints()).isZero();
        assertThat(summary.directory().federalEntities()).isZero();
        assertThat(summary.directory().membersInOffice()).isZero();
    }
}
