package org.acuerda.query.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Value: format of a file with a table. */
public enum TableFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public <R> void write(Table<R> table, OutputStream file) throws IOException {
            XlsxFile.write(table, file);
        }
    },
    CSV("text/csv") {
        @Override
        public <R> void write(Table<R> table, OutputStream file) throws IOException {
            CsvFile.forPeople().write(table, file);
        }
    },
    JSON("application/json") {
        @Override
        public <R> void write(Table<R> table, OutputStream file) {
            JsonFile.write(table, file);
        }
    };

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The end of a file's name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The media type as an answer names it. */
    public String contentType() {
        return this == CSV ? mediaType + ";charset=UTF-8" : mediaType;
    }

    /** Writes a whole table row by row, and leaves the stream open. */
    public abstract <R> void write(Table<R> table, OutputStream file) throws IOException;
}
