package org.postil.excerpt.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postil.excerpt.layout.Run.Origin;
import org.postil.text.Span;

/// Breaks a paragraph into lines, each as long as the measure allows (ragged right). A word that is
/// longer than a line is broken between letters.
public final class Breaker {

    private final Metrics metrics;
    private final Glyphs glyphs;

    public Breaker(Metrics metrics, Glyphs glyphs) {
        this.metrics = metrics;
        this.glyphs = glyphs;
    }

    /// The lines; none where there is nothing to set.
    ///
    /// @param indent of all lines but the first, which stands out, in points
    public List<Line> lines(List<Run> paragraph, double measure, double indent) {
        List<Run> runs = paragraph.stream().flatMap(run -> glyphs.resolve(run).stream()).toList();
        var text = new Text(runs);
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start < text.length()) {
            double from = lines.isEmpty() ? 0 : indent;
            int end = text.lineEnd(start, measure - from);
            lines.add(text.line(start, end, from));
            start = text.skipSpace(end);
        }
        return lines;
    }

    public Metrics metrics() {
        return metrics;
    }

    /// How wide these words are in one line.
    public double width(String words, Look look) {
        return words.codePoints().mapToDouble(letter -> advance(letter, look)).sum();
    }

    private double advance(int letter, Look look) {
        int shown = metrics.has(letter, look.face()) ? letter : Glyphs.MISSING.charAt(0);
        double width = metrics.advance(shown, look.face()) * look.size() + look.tracking();
        return letter == ' ' ? width + look.wordSpace() : width;
    }

    /// The letters of a paragraph, where they end when set in one line, and where a line may break.
    private final class Text {

        private final List<Run> runs;
        private final String words;
        private final int[] starts;
        private final double[] ends;
        private final boolean[] breaks;

        Text(List<Run> runs) {
            this.runs = runs;
            var all = new StringBuilder();
            starts = new int[runs.size() + 1];
            for (int i = 0; i < runs.size(); i++) {
                starts[i] = all.length();
                all.append(runs.get(i).words());
            }
            starts[runs.size()] = all.length();
            words = all.toString();
            ends = ends();
            breaks = breaks();
        }

        int length() {
            return words.length();
        }

        private double[] ends() {
            var found = new double[words.length() + 1];
            double x = 0;
            for (int i = 0; i < runs.size(); i++) {
                Look look = runs.get(i).look();
                for (int at = starts[i]; at < starts[i + 1]; ) {
                    int letter = words.codePointAt(at);
                    int next = at + Character.charCount(letter);
                    x += advance(letter, look);
                    for (int unit = at + 1; unit <= next; unit++) found[unit] = x;
                    at = next;
                }
            }
            return found;
        }

        private boolean[] breaks() {
            var found = new boolean[words.length() + 1];
            BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
            places.setText(words);
            for (int at = places.first(); at != BreakIterator.DONE; at = places.next()) {
                found[at] = true;
            }
            for (int i = 1; i < runs.size(); i++)
                if (runs.get(i).note() > 0) found[starts[i]] = false;
            for (int i = 0; i < runs.size(); i++) if (runs.get(i).isSign()) tie(i, found);
            for (int at = 2; at < words.length(); at++) if (isApostrophe(at - 1)) found[at] = false;
            return found;
        }

        /// The sign of a tag stays with the words behind it; where they end, with those before.
        private void tie(int sign, boolean[] found) {
            boolean ends = runs.get(sign).words().startsWith(Underline.END);
            int first = ends ? starts[sign] : starts[sign] + 1;
            int last = ends ? starts[sign + 1] - 1 : starts[sign + 1];
            for (int at = first; at <= last && at < words.length(); at++) found[at] = false;
        }

        /// Within a word, which goes on behind it.
        private boolean isApostrophe(int at) {
            return "’'".indexOf(words.charAt(at)) >= 0
                    && Character.isLetter(words.codePointBefore(at))
                    && Character.isLetter(words.codePointAt(at + 1));
        }

        /// The end of the line that starts here, with the spaces behind its last word.
        int lineEnd(int start, double measure) {
            double limit = ends[start] + measure + 0.01;
            int best = -1;
            int at = start;
            while (at < words.length()) {
                at = words.offsetByCodePoints(at, 1);
                boolean fits = ends[trimmed(start, at)] <= limit;
                if (!fits) break;
                if (breaks[at]) best = at;
            }
            if (best > start) return best;
            return brokenWord(start, limit);
        }

        private int brokenWord(int start, double limit) {
            int end = words.offsetByCodePoints(start, 1);
            while (end < words.length()) {
                int next = words.offsetByCodePoints(end, 1);
                if (ends[next] > limit) break;
                end = next;
            }
            return end;
        }

        private int trimmed(int start, int end) {
            int last = end;
            while (last > start && words.charAt(last - 1) == ' ') last--;
            return last;
        }

        int skipSpace(int from) {
            int at = from;
            while (at < words.length() && words.charAt(at) == ' ') at++;
            return at;
        }

        Line line(int start, int end, double from) {
            int last = trimmed(start, end);
            var fragments = new ArrayList<Fragment>();
            var origins = new ArrayList<Origin>();
            for (int i = 0; i < runs.size(); i++) {
                int first = Math.max(start, starts[i]);
                int behind = Math.min(last, starts[i + 1]);
                if (first >= behind) continue;
                add(fragments, runs.get(i), new Span(first, behind), from - ends[start]);
                for (Origin origin : runs.get(i).origin()) {
                    origins.add(part(origin, first - starts[i], behind - starts[i]));
                }
            }
            return new Line(fragments, origins);
        }

        /// Where words stand wider apart than the letters say, each is a fragment of its own.
        private void add(List<Fragment> fragments, Run run, Span part, double shift) {
            if (run.look().wordSpace() == 0) {
                fragments.add(fragment(run, part, shift));
                return;
            }
            int start = part.start();
            for (int at = part.start() + 1; at <= part.end(); at++) {
                boolean border = at == part.end() || words.charAt(at - 1) == ' ';
                if (!border) continue;
                fragments.add(fragment(run, new Span(start, at), shift));
                start = at;
            }
        }

        private Fragment fragment(Run run, Span part, double shift) {
            return new Fragment(
                    part.of(words),
                    Glyphs.shown(part.of(words), run.look().face(), metrics),
                    run.look(),
                    ends[part.start()] + shift,
                    ends[part.end()] - ends[part.start()],
                    run.note(),
                    run.marks());
        }

        /// The part of a run's words that stands on a line. Letters that were composed or left out
        /// make it a letter or two too short or too long.
        private static Origin part(Origin origin, int from, int to) {
            int length = origin.span().length();
            int start = Math.min(from, Math.max(0, length - 1));
            int end = Math.clamp(to, start, Math.max(start, length));
            int at = origin.span().start();
            return new Origin(origin.witness(), new Span(at + start, at + Math.max(end, start)));
        }
    }
}
