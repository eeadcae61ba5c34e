package org.postil.recognition.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.postil.message.Message;
import org.postil.recognition.speech.Label.Kind;
import org.postil.recognition.word.Tokens;
import org.postil.text.Span;

/// A text in which people speak in turns: decides which labels are speakers, and where each turn
/// ends.
///
/// Which labels are those of speakers, [Speakers] decides. A turn that opens with a quotation mark
/// ends at its match; any other one ends at the next label, or where notes begin.
public final class Transcript {

    /// Where notes begin, or a line that an editor put in brackets and that no speaker follows up.
    private static final Pattern NOTES =
            Pattern.compile(
                    "\\n\\s{0,20}\\n\\s{0,20}(?:\\[\\d{1,3}\\]|\\d{1,3}\\.?\\)?)"
                            + " ?(?:Source|Ibid|See|Not |Text|For text|Telegram)");

    private static final String UNNAMED = "[name not declassified]";

    private final String text;
    private final List<Label> labels;

    /// True where turns stand in quotation marks, so that what follows them is the reporter's.
    private boolean quoting;

    private int passed;

    private Transcript(Tokens tokens) {
        text = tokens.text();
        labels = new Labels(tokens).all();
    }

    /// The turns of a text, in its order.
    public static List<Turn> of(Tokens tokens) {
        return new Transcript(tokens).turns();
    }

    private List<Turn> turns() {
        var voices = new Speakers(text, labels, this::words);
        List<Label> speakers = labels.stream().filter(voices::contain).toList();
        long quotes =
                speakers.stream().filter(label -> Quotation.opens(text, words(label))).count();
        quoting = 2 * quotes >= speakers.size();
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < speakers.size(); i++) {
            int next = i + 1 < speakers.size() ? speakers.get(i + 1).span().start() : text.length();
            int stop = nobody(speakers.get(i).rest(), next);
            turn(speakers.get(i), stop, turns);
        }
        return turns;
    }

    /// Where a label that is nobody's stands between these places; else the latter.
    private int nobody(int from, int to) {
        while (passed < labels.size() && labels.get(passed).span().start() < from) passed++;
        for (int i = passed; i < labels.size() && labels.get(i).span().start() < to; i++) {
            if (labels.get(i).kind() == Kind.NOBODY) return labels.get(i).span().start();
        }
        return to;
    }

    /// Behind a stage direction at the beginning.
    private int words(Label label) {
        int place = label.rest();
        Span rest = new Span(place, Math.min(text.length(), place + 200));
        for (Span aside : Asides.in(text, rest)) {
            if (aside.start() != place) break;
            place = aside.end();
            while (place < text.length() && text.charAt(place) == ' ') place++;
        }
        return place;
    }

    private void turn(Label label, int next, List<Turn> turns) {
        int words = words(label);
        boolean quoted = Quotation.opens(text, words);
        int close = quoted ? Quotation.end(text, words, next) : -1;
        int end = close > 0 && (quoting || endsLine(close)) ? close : -1;
        Span span =
                new Span(
                        label.rest(),
                        end > 0 ? end : Math.max(label.rest(), unquotedEnd(label.rest(), next)));
        Span trimmed = end > 0 ? span : Quotation.trimmed(text, span);
        if (trimmed.isEmpty()) return;
        Message reason =
                Message.of(
                        quoted ? "recognition.speech.label-and-quote" : "recognition.speech.label",
                        label.name());
        double confidence = quoted ? 0.99 : 0.97;
        turns.add(
                new Turn(
                        label.span(),
                        trimmed,
                        label.name(),
                        Asides.in(text, trimmed),
                        confidence,
                        reason));
    }

    /// True where nothing but marks follows on the line.
    private boolean endsLine(int place) {
        for (int i = place; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) return false;
        }
        return true;
    }

    /// Before the next label, notes, and lines in brackets that close the turn.
    private int unquotedEnd(int start, int next) {
        int end = next;
        var notes = NOTES.matcher(text).region(start, next);
        if (notes.find()) end = notes.start();
        return withoutBrackets(start, unnamed(start, end));
    }

    /// Where somebody speaks whose name an editor left out; else the end.
    private int unnamed(int start, int end) {
        for (int line = text.indexOf('\n', start);
                line >= 0 && line < end;
                line = text.indexOf('\n', line + 1)) {
            if (text.startsWith(UNNAMED, line + 1)) return line;
        }
        return end;
    }

    private int withoutBrackets(int start, int end) {
        int last = withoutSpace(start, end);
        int line = text.lastIndexOf('\n', last - 1) + 1;
        while (line > start
                && last > line
                && text.charAt(line) == '['
                && text.charAt(last - 1) == ']') {
            last = withoutSpace(start, line);
            line = text.lastIndexOf('\n', last - 1) + 1;
        }
        return last;
    }

    private int withoutSpace(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) last--;
        return last;
    }
}
