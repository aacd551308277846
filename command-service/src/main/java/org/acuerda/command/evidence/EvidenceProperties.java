package org.acuerda.command.evidence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Configuration of evidence files.
 *
 * @param largestFile size above which a file is refused; 25 MB unless set
 * @param stagedFor how long a file that no fact names is kept; a day unless set
 */
@ConfigurationProperties("acuerda.evidence")
record EvidenceProperties(@DefaultValue("25MB") DataSize largestFile, @DefaultValue("1d") Duration stagedFor) {}
