package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postil.recognition.date.FoundDate;
import org.postil.recognition.speech.Turn;
import org.postil.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the recognisers reach on texts that editors have marked, as a table: `mvn -Pevaluate
/// verify`. With `-Dpostil.misses=true` each miss is named.
class SuggestionEvaluation {

    private static final Path FRUS =
            Path.of("src/test/resources/org/postil/recognition/frus/dev.jsonl");

    /// Months to which the editors of two enclosures added a day that the words do not name.
    private static final Set<String> INFERRED = Set.of("August, 1894", "July, 1894");

    private final PrintStream out = System.out;
    private final List<String> fallsShort = new ArrayList<>();

    /// How many of how many.
    private record Share(int right, int all) {
        double percent() {
            return all == 0 ? 100 : 100.0 * right / all;
        }
    }

    @Test
    void datelinesAreReadWithDayClockAndSpan() throws IOException {
        int all = 0;
        int days = 0;
        int clocks = 0;
        int timed = 0;
        int spans = 0;
        int words = 0;
        int proposed = 0;
        for (JsonNode document : documents()) {
            String text = document.get("text").asString();
            List<FoundDate> found = DateRecognizer.in(text, Optional.empty());
            words += text.split("\\s+").length;
            proposed += found.size();
            for (JsonNode date : document.get("dates")) {
                String when = date.path("when").asString("");
                if (when.isEmpty() || INFERRED.contains(date.get("text").asString())) continue;
                all++;
                Span marked = trimmed(text, span(text, date));
                FoundDate best = best(found, marked);
                String value = best == null ? "" : best.value().text();
                boolean day = value.startsWith(when.substring(0, Math.min(10, when.length())));
                boolean hasTime = when.length() > 10;
                boolean clock = hasTime && value.startsWith(when.substring(0, 16));
                boolean exact = best != null && trimmed(text, best.span()).equals(marked);
                if (day) days++;
                if (hasTime) timed++;
                if (clock) clocks++;
                if (exact) spans++;
                if (!day || !exact || (hasTime && !clock))
                    miss(document, "date", marked.of(text) + " = " + when + " read as " + value);
            }
        }
        row("dateline dates, right day (2 inferred apart)", new Share(days, all), 99);
        row("dateline dates, right clock time", new Share(clocks, timed), 98);
        row("dateline dates, exact span", new Share(spans, all), 97);
        out.printf(
                Locale.ROOT,
                "%-44s %d in %d words (%.1f in 1,000), false ones counted by hand%n",
                "dates proposed",
                proposed,
                words,
                1_000.0 * proposed / words);
        assertThat(fallsShort).isEmpty();
    }

    @Test
    void labelsOfSpeakersAreFoundAndNoOthers() throws IOException {
        int marked = 0;
        int found = 0;
        int proposed = 0;
        int right = 0;
        for (JsonNode document : documents()) {
            String text = document.get("text").asString();
            Set<Integer> gold = starts(text, document.get("speakers"));
            Set<Integer> silver = starts(text, document.get("speakers_silver"));
            Set<Integer> labels = new HashSet<>();
            for (Turn turn : TurnRecognizer.in(text)) {
                labels.add(turn.label().start());
                boolean known =
                        gold.contains(turn.label().start())
                                || silver.contains(turn.label().start());
                proposed++;
                if (known) right++;
                else miss(document, "false label", turn.label().of(text));
            }
            for (int start : gold) {
                marked++;
                if (labels.contains(start)) found++;
                else miss(document, "label", text.substring(start).lines().findFirst().orElse(""));
            }
        }
        row("labels of turns, recall", new Share(found, marked), 97);
        row("labels of turns, precision", new Share(right, proposed), 97);
        assertThat(fallsShort).isEmpty();
    }

    @Test
    void namesOfTheEditorsAreFound() throws IOException {
        int marked = 0;
        int found = 0;
        for (JsonNode document : documents()) {
            String text = document.get("text").asString();
            Suggestions all = Suggestions.of(text, Optional.empty());
            for (JsonNode person : document.get("persons")) {
                Span span = span(text, person);
                marked++;
                if (all.people().stream().anyMatch(name -> name.span().overlaps(span))) found++;
                else miss(document, "person", span.of(text));
            }
        }
        row("names that the editors marked, recall", new Share(found, marked), 0);
        assertThat(marked).isPositive();
    }

    private void row(String figure, Share share, int least) {
        out.printf(
                Locale.ROOT,
                "%-44s %6.2f %% (%d of %d; to be %d)%n",
                figure,
                share.percent(),
                share.right(),
                share.all(),
                least);
        if (share.percent() < least) fallsShort.add(figure);
    }

    private void miss(JsonNode document, String what, String words) {
        if (Boolean.getBoolean("postil.misses"))
            out.println("  " + document.get("id").asString() + " " + what + ": " + words);
    }

    private static @Nullable FoundDate best(List<FoundDate> found, Span marked) {
        FoundDate best = null;
        for (FoundDate date : found) {
            boolean closer = best == null || date.span().length() > best.span().length();
            if (date.span().overlaps(marked) && closer) best = date;
        }
        return best;
    }

    private static Set<Integer> starts(String text, JsonNode labels) {
        Set<Integer> starts = new HashSet<>();
        for (JsonNode label : labels) starts.add(span(text, label).start());
        return starts;
    }

    private static Span span(String text, JsonNode marked) {
        return new Span(
                text.offsetByCodePoints(0, marked.get("start").asInt()),
                text.offsetByCodePoints(0, marked.get("end").asInt()));
    }

    /// Without the points and spaces around it.
    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (end > start && " .,;".indexOf(text.charAt(end - 1)) >= 0) end--;
        while (start < end && " .,;".indexOf(text.charAt(start)) >= 0) start++;
        return new Span(start, end);
    }

    private static List<JsonNode> documents() throws IOException {
        var json = new JsonMapper();
        var documents = new ArrayList<JsonNode>();
        for (String line : Files.readAllLines(FRUS)) documents.add(json.readTree(line));
        return documents;
    }
}
