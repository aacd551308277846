package org.acuerda.query.naming;

import static org.acuerda.events.Recorded.notOnRecord;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.OfficialKeyGiven;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.body.BodyEvent.BodyRenamed;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.meeting.WorkingMeetingEvent.WorkingMeetingHeld;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.SecondCallIssued;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.acuerda.query.Contracts;
import org.acuerda.query.Informe;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Test of the names in addresses: what each subject is named, and that no name ever means another. */
class ShortAddressesTest {

    private static final SessionConvened CONVENED = (SessionConvened) Contracts.event("session.convened.v1");
    private static final Instant IN_2027 = Instant.parse("2027-03-05T16:00:00Z");

    private final ShortAddresses addresses = new ShortAddresses();

    @Nested
    class OfASession {

        @Test
        void areKindOrdinalAndYear() {
            record(
                    convened("ses-1", "com-1", Kind.ORDINARY, 3, IN_2027),
                    convened("ses-2", "com-1", Kind.EXTRAORDINARY, 3, IN_2027),
                    recorded("ses-3", Recorded.of(3), "2018-03-08"));

            assertThat(addresses.of("ses-1")).isEqualTo("ord-3-2027");
            assertThat(addresses.of("ses-2")).isEqualTo("ext-3-2027");
            assertThat(addresses.of("ses-3")).isEqualTo("ord-3-2018");
            assertThat(meant("ses", "ord-3-2027", "com-1")).isEqualTo("ses-1");
            assertThat(meant("ses", "ORD-3-2027", "com-1")).isEqualTo("ses-1");
        }

        @Test
        void haveTheDayWhereTheOrdinalIsNotOnRecord() {
            record(
                    recorded("ses-1", notOnRecord(), "2018-03-08"),
                    meeting("mtg-1", "2018-04-11"),
                    meeting("mtg-2", "2018-04-11"));

            assertThat(addresses.of("ses-1")).isEqualTo("ord-2018-03-08");
            assertThat(addresses.of("mtg-1")).isEqualTo("reu-2018-04-11");
            assertThat(addresses.of("mtg-2")).isEqualTo("reu-2018-04-11-2");
        }

        @Test
        void haveTheYearOfTheCommissionsZone() {
            record(convened("ses-1", "com-1", Kind.ORDINARY, 1, Instant.parse("2028-01-01T01:00:00Z")));

            assertThat(addresses.of("ses-1")).isEqualTo("ord-1-2027");
        }

        @Test
        void followTheSessionWithoutLeavingIt() {
            record(
                    convened("ses-1", "com-1", Kind.ORDINARY, 1, Instant.parse("2027-12-30T16:00:00Z")),
                    new CallAmended(
                            "ses-1",
                            Instant.parse("2028-01-10T16:00:00Z"),
                            CONVENED.venue(),
                            new Agenda(List.of()),
                            "x"),
                    convened("ses-2", "com-1", Kind.ORDINARY, 1, Instant.parse("2027-12-31T16:00:00Z")));

            assertThat(addresses.of("ses-1")).isEqualTo("ord-1-2028");
            assertThat(meant("ses", "ord-1-2027", "com-1")).isEqualTo("ses-1");
            assertThat(addresses.of("ses-2")).isEqualTo("ord-1-2027-2");

            record(new SecondCallIssued("ses-2", Instant.parse("2028-01-03T16:00:00Z"), CONVENED.venue()));
            assertThat(addresses.of("ses-2")).isEqualTo("ord-1-2028-2");
            assertThat(meant("ses", "ord-1-2027-2", "com-1")).isEqualTo("ses-2");
        }

        @Test
        void areEachCommissionsOwnAndTheFirstsAtTheRoot() {
            record(
                    convened("ses-1", "com-1", Kind.ORDINARY, 1, IN_2027),
                    convened("ses-2", "com-2", Kind.ORDINARY, 1, IN_2027),
                    convened("ses-3", "com-2", Kind.ORDINARY, 2, IN_2027));

            assertThat(addresses.of("ses-2")).isEqualTo("ord-1-2027");
            assertThat(meant("ses", "ord-1-2027", "com-1")).isEqualTo("ses-1");
            assertThat(meant("ses", "ord-1-2027", "com-2")).isEqualTo("ses-2");
            assertThat(meant("ses", "ord-1-2027", null)).isEqualTo("ses-1");
            assertThat(meant("ses", "ord-2-2027", "com-1")).isNull();
        }
    }

    @Nested
    class OfAnAgreement {

        @Test
        void areItsNumberInTheSession() {
            record(
                    convened("ses-1", "com-1", Kind.ORDINARY, 3, IN_2027),
                    adopted("agr-1", "ses-1", null),
                    adopted("agr-2", "ses-1", null),
                    recorded("ses-2", Recorded.of(1), "2018-08-30"),
                    told("agr-3", "ses-2", 4));

            assertThat(addresses.of("agr-1")).isEqualTo("ord-3-2027-1");
            assertThat(addresses.of("agr-2")).isEqualTo("ord-3-2027-2");
            assertThat(addresses.of("agr-3")).isEqualTo("ord-1-2018-4");
        }

        @Test
        void areTheOfficialKeyOnceItIsGiven() {
            record(
                    convened("ses-1", "com-1", Kind.ORDINARY, 1, IN_2027),
                    adopted("agr-1", "ses-1", "CGATP/ORD01/2027-01"),
                    adopted("agr-2", "ses-1", null));
            assertThat(addresses.of("agr-1")).isEqualTo("CGATP-ORD01-2027-01");
            assertThat(addresses.of("agr-2")).isEqualTo("ord-1-2027-2");

            record(new OfficialKeyGiven("agr-2", "Acuerdo Núm. 2"));
            assertThat(addresses.of("agr-2")).isEqualTo("Acuerdo-Num-2");
            assertThat(meant("agr", "ord-1-2027-2", "com-1")).isEqualTo("agr-2");

            record(new OfficialKeyGiven("agr-2", "Acuerdo Núm. 3"));
            assertThat(addresses.of("agr-2")).isEqualTo("Acuerdo-Num-3");
            assertThat(meant("agr", "acuerdo-num-2", "com-1")).isEqualTo("agr-2");
        }

        /** */
        @Test
        void areNotTheKeyOfAnother() {
            record(
                    convened("ses-1", "com-1", Kind.ORDINARY, 1, IN_2027),
                    adopted("agr-1", "ses-1", "CGATP/1"),
                    adopted("agr-2", "ses-1", "cgatp-1"));

            assertThat(addresses.of("agr-2")).isEqualTo("ord-1-2027-2");
            assertThat(meant("agr", "CGATP-1", "com-1")).isEqualTo("agr-1");
        }

        @Test
        void haveANumberMoreWhereAKeyLooksLikeTheirs() {
            record(
                    convened("ses-1", "com-1", Kind.ORDINARY, 1, IN_2027),
                    adopted("agr-1", "ses-1", "ORD/1/2027/2"),
                    adopted("agr-2", "ses-1", null));

            assertThat(addresses.of("agr-1")).isEqualTo("ORD-1-2027-2");
            assertThat(addresses.of("agr-2")).isEqualTo("ord-1-2027-2-2");
        }

        @Test
        void areTheIdentifierWhereNothingElseIsKnown() {
            record(
                    adopted("agr-1", "ses-none", null),
                    adopted("agr-2", "ses-none", "—"),
                    adopted("agr-3", "x", "AGR 1"));

            assertThat(List.of("agr-1", "agr-2", "agr-3"))
                    .allMatch(id -> addresses.of(id).equals(id));
            assertThat(meant("agr", "AGR-1", "com-1")).isNull();
        }
    }

    @Nested
    class OfWhatCommissionsShare {

        @Test
        void areTheAcronymOfABodyAndFollowItsName() {
            record(
                    body("bod-1", Recorded.of("IVAI")),
                    body("bod-2", Recorded.of("ivai")),
                    body("bod-3", notOnRecord()),
                    new BodyRenamed(
                            "bod-1", "Otro nombre", Recorded.of("INAIP Ver."), true, LocalDate.of(2026, 1, 1), "DOF"));

            assertThat(addresses.of("bod-1")).isEqualTo("INAIP-Ver");
            assertThat(addresses.of("bod-2")).isEqualTo("ivai-2");
            assertThat(addresses.of("bod-3")).isEqualTo("bod-3");
            assertThat(meant("bod", "IVAI", "com-1")).isEqualTo("bod-1");
            assertThat(meant("bod", "IVAI", null)).isEqualTo("bod-1");
        }

        @Test
        void areTheInstrumentOfAProvisionWithItsVersionAndArticle() {
            record(provision("prv-1", "LGTAIP", "2015"), provision("prv-2", "LGTAIP", "2025"));

            assertThat(addresses.of("prv-1")).isEqualTo("LGTAIP-2015-art-56");
            assertThat(addresses.of("prv-2")).isEqualTo("LGTAIP-2025-art-56");
        }
    }

    /** The register asks for these types only. */
    @Test
    void areGivenByTypesOfTheCatalogue() {
        assertThat(EventCatalog.standard().types())
                .extracting(type -> type.type())
                .<Class<? extends DomainEvent>>map(type -> type)
                .containsAll(addresses.types());
    }

    private void record(DomainEvent... events) {
        for (DomainEvent event : events) {
            addresses.then(event);
        }
    }

    private @Nullable String meant(String kind, String name, @Nullable String commission) {
        return addresses.subject(kind, name, commission).orElse(null);
    }

    private static SessionConvened convened(String id, String commission, Kind kind, int ordinal, Instant startsAt) {
        return new SessionConvened(
                id,
                commission,
                kind,
                "man-1",
                ordinal,
                startsAt,
                CONVENED.venue(),
                new Agenda(List.of()),
                "mem-1",
                CONVENED.ruleSet(),
                CONVENED.calendarVersion(),
                "America/Mexico_City",
                5,
                notOnRecord());
    }

    private static SessionRecorded recorded(String id, Recorded<Integer> ordinal, String day) {
        return new SessionRecorded(
                id,
                "com-1",
                Kind.ORDINARY,
                notOnRecord(),
                ordinal,
                "Sesión",
                LocalDate.parse(day),
                "INAI",
                notOnRecord(),
                List.of());
    }

    private static WorkingMeetingHeld meeting(String id, String day) {
        return new WorkingMeetingHeld(
                id,
                "com-1",
                notOnRecord(),
                notOnRecord(),
                "Reunión",
                LocalDate.parse(day),
                "INAI",
                notOnRecord(),
                List.of());
    }

    private static AgreementAdopted adopted(String id, String session, @Nullable String key) {
        return new AgreementAdopted(
                id,
                "com-1",
                session,
                "itm-1",
                notOnRecord(),
                key == null ? notOnRecord() : Recorded.of(key),
                LocalDate.of(2027, 3, 5),
                Informe.proposal(Proposal.Type.INFORMATIVE, "Se informa."));
    }

    private static AgreementRecorded told(String id, String session, int number) {
        return new AgreementRecorded(
                id,
                "com-1",
                session,
                "itm-1",
                number,
                notOnRecord(),
                LocalDate.of(2018, 8, 30),
                Informe.proposal(Proposal.Type.RESOLUTIVE, "Se acuerda."),
                false);
    }

    private static BodyRegistered body(String id, Recorded<String> acronym) {
        return new BodyRegistered(
                id, BodyEvent.Kind.GUARANTOR, "Instituto", acronym, true, notOnRecord(), notOnRecord(), "DOF");
    }

    private static ProvisionRegistered provision(String id, String instrument, String version) {
        return new ProvisionRegistered(
                id, instrument, version, "art. 56", "Aviso", notOnRecord(), notOnRecord(), "DOF", true);
    }
}
