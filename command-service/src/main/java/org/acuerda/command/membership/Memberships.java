package org.acuerda.command.membership;

/** Query of a commission as it is now, without a lock. */
@FunctionalInterface
public interface Memberships {

    /** The commission's fold up to its last stored event; {@link Membership#exists()} is false where there is none. */
    Membership of(String commissionId);
}
