package org.acuerda.command.evidence;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Check of the disks that an upload fills: where it arrives, and where the database keeps it. */
@Component
final class FreeDisk {

    private static final int PERCENT = 100;

    private final EvidenceProperties properties;

    FreeDisk(EvidenceProperties properties) {
        this.properties = properties;
    }

    /** @throws EvidenceRejected when too little is free on one of them */
    void check() throws IOException {
        for (Path place : List.of(Path.of(System.getProperty("java.io.tmpdir")), properties.disk())) {
            FileStore disk = Files.getFileStore(place);
            if (disk.getUsableSpace() < disk.getTotalSpace() / PERCENT * properties.leastFreePercent()) {
                throw new EvidenceRejected(EvidenceRejection.EVIDENCE_DISK_FULL);
            }
        }
    }
}
