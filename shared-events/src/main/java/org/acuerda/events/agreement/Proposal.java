package org.acuerda.events.agreement;

import java.util.List;
import java.util.Optional;
import org.acuerda.events.FileReference;
import org.acuerda.events.Recorded;
import org.acuerda.events.RefersTo;
import org.acuerda.events.RefersTo.Registry;

/**
 * Value: what is put to the vote and, once adopted, never changes.
 *
 * @param type what kind of decision it is
 * @param text wording, at most 20 000 characters
 * @param legalBasis provisions in the version in force on the day
 * @param points resolutive points in order; none for an informative agreement
 * @param annexes annexed documents by name and hash
 * @param changes the earlier agreement it modifies or revokes; not on record where it changes none
 * @param standing true for a resolutive agreement of permanent character, which has no due date
 */
public record Proposal(
        Type type,
        String text,
        List<LegalBasis> legalBasis,
        List<ResolutivePoint> points,
        List<Document> annexes,
        Recorded<Change> changes,
        boolean standing) {

    public Proposal {
        legalBasis = List.copyOf(legalBasis);
        points = List.copyOf(points);
        annexes = List.copyOf(annexes);
    }

    /** Kind of decision. Only resolutive agreements and committee reports are followed to an end. */
    public enum Type {
        RESOLUTIVE,
        INFORMATIVE,
        PRESENTATION,
        FOLLOW_UP,
        COMMITTEE_REPORT;

        /** Whether something must be done, so that the agreement stays open until it is. */
        public boolean isFollowedToItsEnd() {
            return this == RESOLUTIVE || this == COMMITTEE_REPORT;
        }
    }

    /**
     * A provision as cited and as catalogued.
     *
     * @param provisionId catalogued version; not on record where the citation means none that is catalogued
     */
    public record LegalBasis(String citation, @RefersTo(Registry.PROVISION) Recorded<String> provisionId) {}

    /**
     * One resolutive point.
     *
     * @param number as written, for example {@code PRIMERO}
     * @param responsibles in order of responsibility, the first answers
     * @param deliverable what shows that it was done
     */
    public record ResolutivePoint(
            String pointId,
            String number,
            String text,
            List<Responsible> responsibles,
            Recorded<Term> term,
            Recorded<String> deliverable) {

        public ResolutivePoint {
            responsibles = List.copyOf(responsibles);
        }
    }

    /** Who must act: a body of the register, a member, or someone outside named in words. */
    public record Responsible(Kind kind, String id, String name) {

        /** Which register the identifier belongs to; {@code NAMED} has an identifier of its own only. */
        public enum Kind {
            BODY,
            MEMBER,
            NAMED
        }
    }

    /** A document beside the record, known by its hash (SHA-256, 64 lower-case hexadecimal digits). */
    public record Document(String name, String sha256) implements FileReference {

        @Override
        public Optional<String> storedFile() {
            return Optional.of(sha256);
        }

        @Override
        public String shownAs() {
            return name;
        }

        @Override
        public Optional<String> fileName() {
            return Optional.of(name);
        }
    }

    /** What a new agreement does to an earlier one. */
    public record Change(@RefersTo(Registry.AGREEMENT) String agreementId, Effect effect) {

        /** Whether the earlier agreement goes on with changes or ends. */
        public enum Effect {
            MODIFIES,
            REVOKES
        }
    }
}
