package org.acuerda.command.web;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Configuration of the command API.
 *
 * @param timeZone zone in which a fact without an hour of its own is dated; America/Mexico_City unless set
 * @param largestBody size above which a command is refused; 1 MB unless set
 * @param idempotencyKeysKept how long the answer to a live act is kept for repetition; 30 days unless set
 * @param trustedSecret shared secret without which the trusted headers are accepted on loopback only; empty unless set
 */
@ConfigurationProperties("acuerda.commands")
record CommandServiceProperties(
        @DefaultValue("America/Mexico_City") ZoneId timeZone,
        @DefaultValue("1MB") DataSize largestBody,
        @DefaultValue("30d") Duration idempotencyKeysKept,
        @DefaultValue("") String trustedSecret) {}
