package org.acuerda.command.evidence;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Configuration of evidence files. A file that no fact names is staged.
 *
 * @param largestFile size above which a file is refused; 25 MB unless set
 * @param stagedFor how long a staged file is kept; a day unless set
 * @param mostStaged size of all staged files together above which no more is taken; 1 GB unless set
 * @param mostStagedByActor the same for the files of one actor; 250 MB unless set
 * @param leastFreePercent part of a disk, in percent, below which no more is taken; 10 unless set
 * @param disk a path on the disk of the database, where it is this machine's; the working directory unless set
 */
@ConfigurationProperties("acuerda.evidence")
record EvidenceProperties(
        @DefaultValue("25MB") DataSize largestFile,
        @DefaultValue("1d") Duration stagedFor,
        @DefaultValue("1GB") DataSize mostStaged,
        @DefaultValue("250MB") DataSize mostStagedByActor,
        @DefaultValue("10") int leastFreePercent,
        @DefaultValue(".") Path disk) {}
