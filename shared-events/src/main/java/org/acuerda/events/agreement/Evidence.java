package org.acuerda.events.agreement;

import java.time.Instant;
import java.util.Optional;
import org.acuerda.events.FileReference;
import org.acuerda.events.Recorded;

/** Value: what shows that something was done. The bytes are stored beside the events under their hash; the event names them. */
public sealed interface Evidence extends FileReference {

    String evidenceId();

    /**
     * A stored file.
     *
     * @param sizeBytes length of the file
     * @param mediaType found from the content, for example {@code application/pdf}
     */
    record File(String evidenceId, String name, String sha256, long sizeBytes, String mediaType) implements Evidence {

        @Override
        public Optional<String> storedFile() {
            return Optional.of(sha256);
        }

        @Override
        public String shownAs() {
            return name;
        }

        @Override
        public Optional<String> fileName() {
            return Optional.of(name);
        }
    }

    /** A link, kept with the moment it was seen and, where the file was stored too, that file's hash. */
    record Link(String evidenceId, String address, Instant capturedAt, Recorded<String> sha256) implements Evidence {

        @Override
        public Optional<String> storedFile() {
            return sha256.known();
        }

        @Override
        public String shownAs() {
            return address;
        }
    }
}
