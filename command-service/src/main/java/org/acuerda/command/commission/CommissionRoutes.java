package org.acuerda.command.commission;

import org.acuerda.command.commission.CommissionCommand.AdmitMember;
import org.acuerda.command.commission.CommissionCommand.AdoptCalendar;
import org.acuerda.command.commission.CommissionCommand.AdoptRuleSet;
import org.acuerda.command.commission.CommissionCommand.ConveneSession;
import org.acuerda.command.commission.CommissionCommand.DesignateSecretary;
import org.acuerda.command.commission.CommissionCommand.EstablishCommission;
import org.acuerda.command.commission.CommissionCommand.GiveShortName;
import org.acuerda.command.commission.CommissionCommand.HoldWorkingMeeting;
import org.acuerda.command.commission.CommissionCommand.OpenMandate;
import org.acuerda.command.commission.CommissionCommand.RecordSession;
import org.acuerda.command.commission.CommissionCommand.RemoveMember;
import org.acuerda.command.route.CommandRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes of the acts on commissions. */
@Configuration(proxyBeanMethods = false)
class CommissionRoutes {

    @Bean
    CommandRoutes commissions() {
        return CommandRoutes.of("commissions", "commission", "com")
                .creation(EstablishCommission.class)
                .act("admit-member", AdmitMember.class)
                .act("remove-member", RemoveMember.class)
                .act("open-mandate", OpenMandate.class)
                .act("designate-secretary", DesignateSecretary.class)
                .act("adopt-rule-set", AdoptRuleSet.class)
                .act("adopt-calendar", AdoptCalendar.class)
                .act("convene-session", ConveneSession.class, "ses")
                .act("record-session", RecordSession.class, "ses")
                .act("hold-working-meeting", HoldWorkingMeeting.class, "mtg")
                .act("give-short-name", GiveShortName.class)
                .build();
    }
}
