package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.acuerda.stack.RunningStack.ScriptResult;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test that exports the history of a real run and checks it. */
@Order(3)
class VerifiesHistoryIT {

    private final RunningStack stack = RunningStack.afterTry();
    private final Path file;
    private final byte[] export;

    VerifiesHistoryIT(@TempDir Path folder) throws IOException {
        file = folder.resolve("history.ndjson");
        export = stack.export("records.ndjson");
        Files.write(file, export);
    }

    @Test
    void isByteForByteWhatTheJournalHolds() throws SQLException {
        ByteArrayOutputStream journal = new ByteArrayOutputStream();
        try (Connection database = stack.database();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select bytes from journal order by position")) {
            while (rows.next()) {
                journal.writeBytes(rows.getBytes("bytes"));
                journal.write('\n');
            }
        }

        assertThat(journal.size()).isPositive();
        assertThat(export).isEqualTo(journal.toByteArray());
    }

    @Test
    void isConfirmedByTheScript() {
        ScriptResult result = stack.acuerda("verify", file.toString());

        assertThat(result.status()).as(result.text()).isZero();
        assertThat(result.text()).contains(lines() + " registros, del 1 al " + lines() + ": todos coinciden");
    }

    @Test
    void namesThePositionOfAChangedByte() throws IOException {
        int position = (int) lines() / 2;
        byte[] changed = export.clone();
        changed[startOf(position) + 40] ^= 1;
        Files.write(file, changed);

        ScriptResult result = stack.acuerda("verify", file.toString());

        assertThat(result.status()).as(result.text()).isEqualTo(1);
        assertThat(result.text()).contains("Registro " + position + ": sus bytes no son los del diario.");
    }

    @Test
    void saysThatItCannotCheckWithoutTheFile() {
        ScriptResult result = stack.acuerda("verify", file + ".missing");

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.text()).contains("No se puede comprobar");
    }

    private long lines() {
        return new String(export, StandardCharsets.UTF_8).lines().count();
    }

    private int startOf(int position) {
        int start = 0;
        for (int line = 1; line < position; start++) {
            if (export[start] == '\n') {
                line++;
            }
        }
        return start;
    }
}
