package org.acuerda.command.journal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Controller of the leaf hashes that were stored when the records were written. A reader who has an exported history
 * checks it against the journal itself and not against the read side.
 */
@RestController
class JournalHashes {

    private final Journal journal;

    JournalHashes(Journal journal) {
        this.journal = journal;
    }

    /** One line for each position from 1: the position, a space and 64 hexadecimal digits. */
    @GetMapping(path = "/api/v1/journal/hashes")
    void every(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.US_ASCII);
        PrintWriter lines = response.getWriter();
        journal.eachLeafHash((leafHash, position) -> lines.append(Long.toString(position))
                .append(' ')
                .append(leafHash)
                .append('\n'));
    }
}
