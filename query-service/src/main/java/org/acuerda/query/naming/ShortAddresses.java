package org.acuerda.query.naming;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.OfficialKeyGiven;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.body.BodyEvent.BodyRenamed;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.meeting.WorkingMeetingEvent.WorkingMeetingHeld;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.SecondCallIssued;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.jspecify.annotations.Nullable;

/**
 * Fold of the whole journal: the name by which each subject is addressed in its room, and every subject that a name has
 * ever meant. A name is given once: it never means another subject, also after its own has a newer one. Where this would
 * give other names to the same journal, addresses that people have would lead astray, so it changes only for new events.
 */
final class ShortAddresses {

    /** The room of what belongs to no commission, and of all together. */
    private static final String ROOT = "";

    /**
     * Value: a name where it is unique.
     *
     * @param room identifier of the commission, or the root
     * @param kind prefix of the identifiers of such subjects
     * @param folded in lower case: readers may type either
     */
    private record Name(String room, String kind, String folded) {

        static Name of(String room, String kind, String name) {
            return new Name(room, kind, name.toLowerCase(Locale.ROOT));
        }
    }

    /** Value: what stays of a live session while its day may change. */
    private record Call(Kind kind, int ordinal, ZoneId zone) {}

    private final Map<Class<? extends DomainEvent>, Consumer<DomainEvent>> folds = new HashMap<>();
    private final Map<Name, String> subjects = new ConcurrentHashMap<>();
    private final Map<String, String> newest = new ConcurrentHashMap<>();
    private final Map<String, String> commissions = new ConcurrentHashMap<>();
    private final Map<String, Call> calls = new HashMap<>();
    private final Map<String, Integer> adopted = new HashMap<>();

    ShortAddresses() {
        on(SessionRecorded.class, fact -> {
            commissions.put(fact.sessionId(), fact.commissionId());
            give(fact.sessionId(), designation(fact.kind(), fact.ordinal(), fact.heldOn()));
        });
        on(SessionConvened.class, fact -> {
            commissions.put(fact.sessionId(), fact.commissionId());
            calls.put(fact.sessionId(), new Call(fact.kind(), fact.ordinal(), ZoneId.of(fact.timeZone())));
            called(fact.sessionId(), fact.startsAt());
        });
        on(CallAmended.class, fact -> called(fact.sessionId(), fact.startsAt()));
        on(SecondCallIssued.class, fact -> called(fact.sessionId(), fact.startsAt()));
        on(WorkingMeetingHeld.class, fact -> {
            commissions.put(fact.meetingId(), fact.commissionId());
            give(fact.meetingId(), designation(Kind.WORKING_MEETING, fact.ordinal(), fact.heldOn()));
        });

        on(AgreementAdopted.class, fact -> {
            commissions.put(fact.agreementId(), fact.commissionId());
            number(fact.agreementId(), fact.sessionId(), adopted.merge(fact.sessionId(), 1, Integer::sum));
            key(fact.agreementId(), fact.officialKey());
        });
        on(AgreementRecorded.class, fact -> {
            commissions.put(fact.agreementId(), fact.commissionId());
            number(fact.agreementId(), fact.sessionId(), fact.number());
            key(fact.agreementId(), fact.officialKey());
        });
        on(InformativeAgreementRecorded.class, fact -> {
            commissions.put(fact.agreementId(), fact.commissionId());
            number(fact.agreementId(), fact.sessionId(), fact.number());
            key(fact.agreementId(), fact.officialKey());
        });
        on(OfficialKeyGiven.class, fact -> key(fact.agreementId(), Recorded.of(fact.officialKey())));

        on(BodyRegistered.class, fact -> acronym(fact.bodyId(), fact.acronym()));
        on(BodyRenamed.class, fact -> acronym(fact.bodyId(), fact.acronym()));
        on(
                ProvisionRegistered.class,
                fact -> give(fact.provisionId(), fact.instrument() + " " + fact.version() + " " + fact.path()));
    }

    private <E extends DomainEvent> void on(Class<E> type, Consumer<E> fold) {
        folds.put(type, event -> fold.accept(type.cast(event)));
    }

    /** The types of events that give names. */
    Set<Class<? extends DomainEvent>> types() {
        return Set.copyOf(folds.keySet());
    }

    /** The next event of the journal. */
    void then(DomainEvent event) {
        Optional.ofNullable(folds.get(event.getClass())).ifPresent(fold -> fold.accept(event));
    }

    /** The name by which a subject is addressed: its newest, else its identifier. */
    String of(String id) {
        return newest.getOrDefault(id, id);
    }

    /** The commission of a subject with a name; empty for what belongs to none. */
    Optional<String> commissionOf(String id) {
        return Optional.ofNullable(commissions.get(id));
    }

    /**
     * Whom a name means or once meant. At the root of several commissions it means the first to have had it, because the
     * first commission was alone there.
     *
     * @param kind prefix of the subject's identifier
     * @param commissionId whose room it is; null at the root
     */
    Optional<String> subject(String kind, String name, @Nullable String commissionId) {
        String room = commissionId == null || isShared(kind) ? ROOT : commissionId;
        return Optional.ofNullable(subjects.get(Name.of(room, kind, name)));
    }

    private static boolean isShared(String kind) {
        return kind.equals("bod") || kind.equals("prv");
    }

    private void called(String sessionId, Instant startsAt) {
        Optional.ofNullable(calls.get(sessionId))
                .ifPresent(call -> give(
                        sessionId,
                        designation(
                                call.kind(), Recorded.of(call.ordinal()), LocalDate.ofInstant(startsAt, call.zone()))));
    }

    /** Kind, ordinal and year; the day where the ordinal is not on record. */
    private static String designation(Kind kind, Recorded<Integer> ordinal, LocalDate day) {
        String named =
                switch (kind) {
                    case ORDINARY -> "ord";
                    case EXTRAORDINARY -> "ext";
                    case WORKING_MEETING -> "reu";
                };
        return ordinal.known()
                .map(known -> named + "-" + known + "-" + day.getYear())
                .orElseGet(() -> named + "-" + day);
    }

    /** An agreement is also the first, second … of its session. */
    private void number(String agreementId, String sessionId, int number) {
        Optional.ofNullable(newest.get(sessionId)).ifPresent(session -> give(agreementId, session + "-" + number));
    }

    /** A key that another agreement has already, or that looks like an identifier, would lead astray. */
    private void key(String agreementId, Recorded<String> officialKey) {
        officialKey
                .known()
                .flatMap(AddressText::of)
                .filter(name -> !isIdentifier(name, kind(agreementId)))
                .ifPresent(name -> take(agreementId, name));
    }

    private void acronym(String bodyId, Recorded<String> acronym) {
        acronym.known().ifPresent(known -> give(bodyId, known));
    }

    /** Gives a subject a name made of a text, with a number where another has it. */
    private void give(String id, String text) {
        AddressText.of(text).filter(name -> !isIdentifier(name, kind(id))).ifPresent(name -> {
            String free = name;
            for (int number = 2; !take(id, free); number++) {
                free = name + "-" + number;
            }
        });
    }

    /** Takes a name that is free, or was its own before. */
    private boolean take(String id, String name) {
        String room = commissions.getOrDefault(id, ROOT);
        @Nullable String holder = subjects.putIfAbsent(Name.of(room, kind(id), name), id);
        if (holder != null && !holder.equals(id)) {
            return false;
        }
        subjects.putIfAbsent(Name.of(ROOT, kind(id), name), id);
        newest.put(id, name);
        return true;
    }

    /** Whether a name would be read as an identifier of its kind. */
    static boolean isIdentifier(String name, String kind) {
        return name.toLowerCase(Locale.ROOT).startsWith(kind + "-");
    }

    private static String kind(String id) {
        int prefix = id.indexOf('-');
        return prefix < 0 ? id : id.substring(0, prefix);
    }
}
