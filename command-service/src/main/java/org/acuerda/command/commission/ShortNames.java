package org.acuerda.command.commission;

/** Register of the short names of all commissions: each belongs to one commission for ever. */
@FunctionalInterface
interface ShortNames {

    /**
     * Claims a short name for a commission, in the transaction of its act. Another commission that claims the same name
     * meanwhile waits until that transaction ends.
     *
     * @return false where another commission has it, or had it
     */
    boolean claim(String shortName, String commissionId);
}
