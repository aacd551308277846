package org.acuerda.command.agreement.rules;

import java.util.function.Supplier;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.membership.Membership;

/**
 * Context of a decision about an agreement: what it reads beside the agreement's own state. Nothing is looked up before
 * a rule needs it.
 *
 * @param membership the agreement's commission as it is now
 */
public record AgreementContext(Circumstances circumstances, Supplier<Membership> membership) {}
