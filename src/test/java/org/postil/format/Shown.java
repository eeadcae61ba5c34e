package org.postil.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.postil.message.Refused;
import org.postil.message.Words;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag;
import org.postil.text.Span;

/// Files as tests read them, and what came of them as tests show it: the text, with what is set
/// aside as `‹FOOTNOTE: [1] so›` and a date's tag as `‹1946-04-05: yesterday›`.
public final class Shown {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private record Sign(int at, int order, String sign) {}

    private Shown() {}

    /// The bytes of a file in the test resources of this package.
    public static byte[] file(String name) throws IOException {
        try (InputStream in = Shown.class.getResourceAsStream("files/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    public static Imported read(String name) throws IOException {
        return read(name, file(name));
    }

    public static Imported read(String name, byte[] bytes) throws Refused {
        return TextFile.read(name, bytes, Optional.empty(), NOW);
    }

    /// What the bytes of a file of that name look like, or the sentence by which they are refused.
    public static String text(String name, byte[] bytes) {
        try {
            return text(read(name, bytes));
        } catch (Refused refused) {
            return Words.inEnglish().of(refused.problem());
        }
    }

    public static String text(String name, String content) {
        return text(name, content.getBytes(UTF_8));
    }

    public static String text(Imported imported) {
        Witness witness = imported.document().mainWitness();
        var signs = new ArrayList<Sign>();
        for (SetAside aside : witness.setAside()) {
            put(signs, aside.anchor().hull(), aside.kind().name());
        }
        for (var annotation : witness.annotations()) {
            var tag = (Tag.DateTag) annotation.tag();
            put(signs, annotation.anchor().hull(), tag.date().text());
        }
        var text = new StringBuilder(witness.text());
        signs.stream()
                .sorted(Comparator.comparingInt(Sign::at).thenComparingInt(Sign::order).reversed())
                .forEach(sign -> text.insert(sign.at, sign.sign));
        return text.toString();
    }

    public static List<String> problems(Imported imported) {
        return imported.problems().stream().map(Words.inEnglish()::of).toList();
    }

    /// Of two stretches that begin at one place the longer one is outside.
    private static void put(List<Sign> signs, Span span, String label) {
        signs.add(new Sign(span.start(), Integer.MAX_VALUE - span.length(), "‹" + label + ": "));
        signs.add(new Sign(span.end(), 0, "›"));
    }
}
