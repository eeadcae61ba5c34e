package org.postil.cli.sheet;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postil.cli.naming.Sentences;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.HandoutFile;
import org.postil.message.Message;
import picocli.CommandLine.Option;

/// Where a sheet goes: into a file, or to standard output.
final class SheetOut {

    @Option(
            names = "--format",
            description = "pdf, docx, html or txt; by default, what -o ends with, or pdf.")
    @Nullable HandoutFile format;

    @Option(names = "-o", paramLabel = "OUT", description = "Into this file, not standard output.")
    @Nullable Path out;

    boolean isAsked() {
        return format != null || out != null;
    }

    /// Writes it, and says what the one who prints it should know.
    void write(SetSheet set, PrintWriter complaints) throws IOException {
        if (out == null) {
            wanted().write(set, System.out);
            System.out.flush();
        } else {
            wanted().write(set, out);
        }
        for (Message one : set.warnings()) complaints.println(Sentences.of(one));
    }

    /// What is asked for, else what the file's name says, else PDF.
    private HandoutFile wanted() {
        if (format != null) return format;
        String file = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(HandoutFile.values())
                .filter(one -> file.endsWith("." + one.extension()))
                .findFirst()
                .orElse(HandoutFile.PDF);
    }
}
