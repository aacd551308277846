package org.acuerda.command.agreement.rules;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.membership.Membership;

/**
 * What a decision about an agreement asks beyond its own facts; nothing is looked up before a rule asks.
 *
 * @param membership the agreement's commission as it stands now
 * @param evidenceStored whether a file with a SHA-256 hash was uploaded
 */
public record AgreementContext(
        Circumstances circumstances, Supplier<Membership> membership, Predicate<String> evidenceStored) {}
