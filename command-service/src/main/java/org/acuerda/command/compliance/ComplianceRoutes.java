package org.acuerda.command.compliance;

import org.acuerda.command.compliance.BodyComplianceCommand.ContestStep;
import org.acuerda.command.compliance.BodyComplianceCommand.ReportStep;
import org.acuerda.command.compliance.BodyComplianceCommand.ResolveContest;
import org.acuerda.command.compliance.BodyComplianceCommand.ReturnStep;
import org.acuerda.command.compliance.BodyComplianceCommand.VerifyStep;
import org.acuerda.command.compliance.CompliancePathCommand.ClosePath;
import org.acuerda.command.compliance.CompliancePathCommand.ContinuePath;
import org.acuerda.command.compliance.CompliancePathCommand.DefineCompliancePath;
import org.acuerda.command.compliance.CompliancePathCommand.DefineFromTemplate;
import org.acuerda.command.compliance.CompliancePathCommand.RemapPath;
import org.acuerda.command.compliance.CompliancePathCommand.RevisePath;
import org.acuerda.command.route.CommandRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes of the acts on compliance paths and on the bodies on them. */
@Configuration(proxyBeanMethods = false)
class ComplianceRoutes {

    @Bean
    CommandRoutes compliancePaths() {
        return CommandRoutes.of("compliance-paths", "compliance-path", "pth")
                .creation(DefineCompliancePath.class)
                .act("define-from-template", DefineFromTemplate.class)
                .act("revise", RevisePath.class)
                .act("continue", ContinuePath.class)
                .act("remap", RemapPath.class)
                .act("close", ClosePath.class)
                .build();
    }

    @Bean
    CommandRoutes bodyCompliances() {
        return CommandRoutes.of("body-compliances", "body-compliance", "bcp")
                .act("report-step", ReportStep.class)
                .act("verify-step", VerifyStep.class)
                .act("return-step", ReturnStep.class)
                .act("contest-step", ContestStep.class)
                .act("resolve-contest", ResolveContest.class)
                .build();
    }
}
