package org.acuerda.query.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How questions are taken in.
 *
 * @param longestWait how long a reader may wait for what a writer was told; 2 seconds unless set
 */
@ConfigurationProperties("acuerda.queries")
record QueryServiceProperties(@DefaultValue("2s") Duration longestWait) {}
