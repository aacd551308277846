package org.acuerda.command.activity;

import org.acuerda.command.activity.ActivityCommand.AddPhotoEvidence;
import org.acuerda.command.activity.ActivityCommand.LogActivity;
import org.acuerda.command.route.CommandRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes of the acts on activities. */
@Configuration(proxyBeanMethods = false)
class ActivityRoutes {

    @Bean
    CommandRoutes activities() {
        return CommandRoutes.of("activities", "activity", "act")
                .creation(LogActivity.class)
                .act("add-photo-evidence", AddPhotoEvidence.class)
                .build();
    }
}
