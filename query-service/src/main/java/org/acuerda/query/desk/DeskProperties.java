package org.acuerda.query.desk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of the desk: how open desks are kept up to date.
 *
 * @param mostOpen how many browsers may listen at once; 500 unless set
 * @param heartbeat how often a desk gets a message although nothing happens; 15 seconds unless set
 */
@ConfigurationProperties("acuerda.desk")
record DeskProperties(@DefaultValue("500") int mostOpen, @DefaultValue("15s") Duration heartbeat) {}
