package org.acuerda.command.membership;

/** Finds a commission as it stands now, without holding up those who change it. */
@FunctionalInterface
public interface Memberships {

    /** The commission's fold up to its last stored event; {@link Membership#exists()} is false where there is none. */
    Membership of(String commissionId);
}
