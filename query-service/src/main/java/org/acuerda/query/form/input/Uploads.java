package org.acuerda.query.form.input;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.acuerda.client.CommandHeaders;
import org.acuerda.client.Outcome;
import org.acuerda.query.form.client.CommandSide;
import org.acuerda.query.form.field.UploadedFile;
import org.acuerda.query.language.PageText;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Uploads of a form: sends its files to the command side before the command. */
public final class Uploads {

    /** Largest file of evidence, as on the command side; repeated here to show the error before an upload. */
    private static final long MAX_FILE_BYTES = 25L * 1024 * 1024;

    private static final long MEGABYTE = 1024L * 1024;

    private final CommandSide commandSide;
    private final CommandHeaders headers;
    private final PageText words;
    private final Optional<MultipartHttpServletRequest> sent;

    public Uploads(CommandSide commandSide, CommandHeaders headers, PageText words, HttpServletRequest request) {
        this.commandSide = commandSide;
        this.headers = headers;
        this.words = words;
        this.sent = Optional.ofNullable(WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class));
    }

    /** The files that the browser sent in a field. */
    List<MultipartFile> in(String field) {
        return sent.stream()
                .flatMap(request -> request.getFiles(field).stream())
                .filter(file -> !file.isEmpty() || named(file))
                .toList();
    }

    /**
     * Stores one file.
     *
     * @throws FieldProblem when it is too large, of no known kind or empty, or when the command side does not answer
     */
    UploadedFile store(MultipartFile file) {
        if (file.getSize() > MAX_FILE_BYTES) {
            throw new FieldProblem(words.say("form.file.too-large", name(file), MAX_FILE_BYTES / MEGABYTE));
        }
        return switch (send(file)) {
            case Outcome.Done done -> UploadedFile.of(done.answer());
            case Outcome.Rejected rejected ->
                throw new FieldProblem(rejected.problem().detail());
            case Outcome.Unavailable unavailable -> throw new FieldProblem(words.say("form.file.away", name(file)));
        };
    }

    private Outcome send(MultipartFile file) {
        try {
            Path received = Files.createTempFile("form-", null);
            try {
                file.transferTo(received);
                return commandSide.upload(received, name(file), headers);
            } finally {
                Files.deleteIfExists(received);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean named(MultipartFile file) {
        return !name(file).isEmpty();
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }
}
