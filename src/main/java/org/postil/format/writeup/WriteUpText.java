package org.postil.format.writeup;

import java.util.StringJoiner;
import org.postil.message.Message;
import org.postil.message.Words;

/// A write-up as plain text, for a mail or the clipboard.
public final class WriteUpText {

    private WriteUpText() {}

    /// The whole of it, with `\n` at the end of each line.
    public static String of(WriteUp all) {
        var lines = new StringJoiner("\n", "", "\n");
        lines.add(all.title()).add("");
        for (int i = 0; i < all.rows().size(); i++) {
            WriteUp.Row row = all.rows().get(i);
            lines.add((i + 1) + ". " + row.kind() + " (" + row.place() + ")");
            lines.add("   " + all.a() + ": " + reading(row.inA()));
            lines.add("   " + all.b() + ": " + reading(row.inB()));
            if (!row.reason().isEmpty()) lines.add("   " + row.reason());
            row.note().lines().forEach(line -> lines.add("   " + line));
            lines.add("");
        }
        all.sources().forEach(lines::add);
        return lines.toString();
    }

    /// The words in quotation marks, or that there are none.
    static String reading(String words) {
        String key = words.isEmpty() ? "writeup.nothing" : "writeup.reading";
        return Words.inEnglish().of(Message.of(key, words.replaceAll("\\s+", " ")));
    }
}
