package org.acuerda.query.membership;

import static org.acuerda.query.Folds.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;
import org.acuerda.events.commission.CommissionEvent.Office;
import org.acuerda.query.Informe;
import org.acuerda.query.Journal;
import org.acuerda.query.Questions;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

class MembershipTest {

    private final Questions questions;
    private final Membership membership;

    MembershipTest(MongoEngine engine) {
        Journal journal = Informe.journal()
                .live(
                        "2026-01-15",
                        admitted("mem-nunez", "Ángela Núñez", Recorded.of(Informe.IVAI)),
                        admitted("mem-nuno", "Nuño Paz", Recorded.notOnRecord()),
                        new MemberRemoved(
                                Informe.COMMISSION, "mem-nuno", LocalDate.of(2026, 6, 30), "Oficio", "Conclusión"));
        questions = new Questions(engine, journal, Instant.parse("2026-06-30T05:59:59Z")); // 29 June in Mexico City
        membership = questions.to(Membership.class);
    }

    @AfterEach
    void close() {
        questions.close();
    }

    @OnBothEngines
    void hasEachCommissionWithItsMembers() {
        assertThat(membership.commissions(Slice.most()).items())
                .extracting(commission -> commission.view().commissionId())
                .containsExactly(Informe.COMMISSION);
        assertThat(membership
                        .commission(Informe.COMMISSION)
                        .orElseThrow()
                        .view()
                        .members())
                .hasSize(3);
        assertThat(membership.commission("com-9")).isEmpty();
    }

    @OnBothEngines
    void listsMembersByName() {
        Listing<MemberEntry> members = membership.members(MemberFilter.all(), Slice.most());

        assertThat(ids(members)).containsExactly("mem-nunez", Informe.COORDINATOR, "mem-nuno");
        assertThat(members.total()).isEqualTo(3);
        assertThat(ids(membership.members(MemberFilter.all(), new Slice("-name", null, null))))
                .containsExactly("mem-nuno", Informe.COORDINATOR, "mem-nunez");
    }

    @OnBothEngines
    void listsMembersSliceBySlice() {
        List<String> read = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Listing<MemberEntry> slice = membership.members(MemberFilter.all(), new Slice(null, 1, cursor));
            assertThat(slice.total()).isEqualTo(3);
            read.addAll(ids(slice));
            cursor = slice.next();
        } while (cursor != null);

        assertThat(read).containsExactly("mem-nunez", Informe.COORDINATOR, "mem-nuno");
        assertThatExceptionOfType(InvalidQuery.class)
                .isThrownBy(() -> membership.members(MemberFilter.all(), new Slice(null, 1, "x")));
    }

    @OnBothEngines
    void findsMembersByEachQuestion() {
        assertThat(found(MemberFilterBuilder.builder().q("nunez angela").build()))
                .containsExactly("mem-nunez");
        assertThat(found(MemberFilterBuilder.builder().q("gobierno").build())).isEmpty();
        assertThat(found(MemberFilterBuilder.builder()
                        .commission(Informe.COMMISSION)
                        .office(Office.COORDINATOR)
                        .build()))
                .containsExactly(Informe.COORDINATOR);
        assertThat(found(MemberFilterBuilder.builder().commission("com-9").build()))
                .isEmpty();
        assertThat(found(MemberFilterBuilder.builder().inOffice(true).build())).hasSize(3);
    }

    @OnBothEngines
    void showsAMemberWithBodyAndMandates() {
        MemberEntry coordinator = membership.member(Informe.COORDINATOR).orElseThrow();
        MemberEntry vocal = membership.member("mem-nunez").orElseThrow();

        assertThat(coordinator.commission()).isEqualTo("Comisión de Gobierno Abierto y Transparencia Proactiva");
        assertThat(coordinator.body()).isNull();
        assertThat(coordinator.mandates())
                .extracting(CommissionView.Mandate::mandateId)
                .containsExactly("man-1");
        assertThat(shown(vocal.body())).startsWith("Instituto Veracruzano");
        assertThat(vocal.mandates()).isEmpty();
        assertThat(membership.member("mem-9")).isEmpty();
    }

    @OnBothEngines
    void countsTheDayOfLeavingAsTheFirstOutOfOffice(MongoEngine engine) {
        assertThat(membership.member("mem-nuno").orElseThrow().inOffice()).isTrue();
        try (Questions nextDay = new Questions(
                engine,
                Informe.journal()
                        .live(
                                "2026-01-15",
                                admitted("mem-nuno", "Nuño Paz", Recorded.notOnRecord()),
                                new MemberRemoved(
                                        Informe.COMMISSION, "mem-nuno", LocalDate.of(2026, 6, 30), "Oficio", "Fin")),
                Instant.parse("2026-06-30T06:00:00Z"))) {
            assertThat(nextDay.to(Membership.class)
                            .member("mem-nuno")
                            .orElseThrow()
                            .inOffice())
                    .isFalse();
        }
    }

    private List<String> found(MemberFilter filter) {
        return ids(membership.members(filter, Slice.most()));
    }

    private static List<String> ids(Listing<MemberEntry> listing) {
        return listing.items().stream().map(entry -> entry.member().memberId()).toList();
    }

    private static MemberAdmitted admitted(String memberId, String name, Recorded<String> bodyId) {
        return new MemberAdmitted(
                Informe.COMMISSION,
                memberId,
                name,
                Office.VOCAL,
                bodyId,
                true,
                Recorded.of(LocalDate.of(2026, 1, 15)),
                Recorded.of("Oficio CGA/006/2026"));
    }
}
