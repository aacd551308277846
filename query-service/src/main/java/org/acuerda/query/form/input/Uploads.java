package org.acuerda.query.form.input;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.client.CommandHeaders;
import org.acuerda.client.Outcome;
import org.acuerda.query.form.client.CommandSide;
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.form.field.FormContext;
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

    /**
     * Stores the files that the browser sent and keeps them among the form's values, so that they are there whenever
     * the form is drawn again.
     *
     * @return why a file was not stored, by field
     */
    public Map<String, String> keep(FormContext context) {
        Map<String, String> errors = new LinkedHashMap<>();
        sent.ifPresent(request -> request.getMultiFileMap().forEach((field, files) -> files.stream()
                .filter(file -> !file.isEmpty() || named(file))
                .forEach(file -> {
                    try {
                        keep(store(file), FieldNames.kept(field), context);
                    } catch (FieldProblem problem) {
                        errors.put(field, problem.message());
                    }
                })));
        return errors;
    }

    private static void keep(UploadedFile file, String kept, FormContext context) {
        if (!context.typed().getOrDefault(kept, List.of()).contains(file.text())) {
            context.typed().add(kept, file.text());
        }
    }

    /**
     * Stores one file.
     *
     * @throws FieldProblem when it is too large, of no known kind or empty, or when the command side does not answer
     */
    private UploadedFile store(MultipartFile file) {
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
