package org.acuerda.query.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of the query API.
 *
 * @param longestWait how long a reader may wait for the event of an accepted command; 2 seconds unless set
 */
@ConfigurationProperties("acuerda.queries")
record QueryServiceProperties(@DefaultValue("2s") Duration longestWait) {}
