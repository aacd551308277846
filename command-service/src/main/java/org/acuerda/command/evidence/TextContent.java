package org.acuerda.command.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Inspection of a file whose name says text. Its content is asked, not its first bytes: text may begin with what is the
 * mark of another type.
 */
final class TextContent {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16);

    /** Tabulator, line and page breaks, and the end mark of old programs. */
    private static final String ALLOWED_CONTROLS = "\t\n\r\f\u001a";

    private TextContent() {}

    /**
     * Whether a program would read the file as text: in UTF-8, windows-1252 or, with its mark, UTF-16.
     *
     * @param table whether a spreadsheet program opens it
     * @throws EvidenceRejected when a cell of a table starts a program
     */
    static boolean isText(Path file, boolean table) throws IOException {
        Optional<Charset> charset = charset(file);
        if (table && charset.isPresent() && startsProgram(file, charset.get())) {
            throw new EvidenceRejected(EvidenceRejection.EVIDENCE_ACTIVE);
        }
        return charset.isPresent();
    }

    private static Optional<Charset> charset(Path file) throws IOException {
        for (Charset charset : CHARSETS) {
            if ((!charset.equals(StandardCharsets.UTF_16) || isMarkedUtf16(file)) && isTextIn(file, charset)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    private static boolean isMarkedUtf16(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            int first = content.read();
            int second = content.read();
            return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        }
    }

    private static boolean isTextIn(Path file, Charset charset) throws IOException {
        try (Reader reader = reader(file, charset)) {
            for (int each = reader.read(); each >= 0; each = reader.read()) {
                if (Character.isISOControl(each) && ALLOWED_CONTROLS.indexOf(each) < 0) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** A formula that names a program before a bar and its argument before an exclamation mark (DDE). */
    private static boolean startsProgram(Path file, Charset charset) throws IOException {
        try (Reader reader = reader(file, charset)) {
            boolean cellStarts = true;
            boolean formula = false;
            boolean program = false;
            int before = 0;
            for (int each = reader.read(); each >= 0; each = reader.read()) {
                if (each == '\n' || each == '\r') {
                    cellStarts = true;
                    formula = false;
                    program = false;
                } else if (cellStarts && "=+-@".indexOf(each) >= 0) {
                    formula = true;
                } else if (formula && each == '|' && Character.isLetterOrDigit(before)) {
                    program = true;
                } else if (program && each == '!') {
                    return true;
                }
                cellStarts = "\n\r;,\t".indexOf(each) >= 0 || (cellStarts && "\" '\uFEFF".indexOf(each) >= 0);
                before = each;
            }
            return false;
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
