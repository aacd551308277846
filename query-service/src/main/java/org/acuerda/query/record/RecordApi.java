package org.acuerda.query.record;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Single;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.web.AnswerFactory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of the journal's records over HTTP. */
@RestController
@RequestMapping("/api/v1")
class RecordApi {

    private static final String NDJSON = "application/x-ndjson";

    private final Records records;
    private final AnswerFactory answers;

    RecordApi(Records records, AnswerFactory answers) {
        this.records = records;
        this.answers = answers;
    }

    /**
     * A record in an answer.
     *
     * @param record the exact line, a CloudEvents 1.0 object
     */
    record RecordAnswer(
            long position,
            String leafHash,
            @JsonRawValue @Schema(types = "object", description = "The exact line: structured CloudEvents 1.0 JSON")
                    String record) {

        static RecordAnswer of(JournalLine line) {
            return new RecordAnswer(line.record().position(), line.leafHash(), line.text());
        }
    }

    @GetMapping("/records")
    @Operation(summary = "Records of the journal, filtered and slice by slice")
    Listing<RecordAnswer> find(@ParameterObject RecordFilter filter, @ParameterObject Slice slice) {
        return records.find(filter, slice).map(RecordAnswer::of);
    }

    @GetMapping("/records/{position}")
    @Operation(summary = "One record of the journal")
    Single<RecordAnswer> at(@PathVariable long position) {
        return answers.ofPart(
                Long.toString(position), asked -> records.at(position).map(RecordAnswer::of));
    }

    @GetMapping(path = "/records.ndjson", produces = NDJSON)
    @Operation(summary = "Records of the journal as the exact bytes, one line each, in journal order")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = NDJSON, schema = @Schema(types = "string", description = "Lines of JSON")))
    void lines(@ParameterObject RecordFilter filter, HttpServletResponse response) throws IOException {
        response.setContentType(NDJSON);
        OutputStream output = response.getOutputStream();
        try {
            records.each(filter, line -> write(line, output));
        } catch (UncheckedIOException readerGone) {
            throw readerGone.getCause();
        }
    }

    private static void write(JournalLine line, OutputStream output) {
        try {
            output.write(line.line());
            output.write('\n');
        } catch (IOException readerGone) {
            throw new UncheckedIOException(readerGone);
        }
    }
}
