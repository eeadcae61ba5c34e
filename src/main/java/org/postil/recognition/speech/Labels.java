package org.postil.recognition.speech;

import static org.postil.recognition.name.NameWord.OFFICE;
import static org.postil.recognition.name.NameWord.PARTICLE;
import static org.postil.recognition.name.NameWord.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postil.recognition.name.NameWord;
import org.postil.recognition.speech.Label.Kind;
import org.postil.recognition.speech.Label.Mark;
import org.postil.recognition.word.Lexicon;
import org.postil.recognition.word.Terms;
import org.postil.recognition.word.Tokens;
import org.postil.recognition.word.Tokens.Gap;
import org.postil.text.Span;

/// Reads, at the beginnings of lines, what may be labels of speakers: `Sir D. Kelly:`, `The
/// President:`, `Stalin (laughing):`. Whether they are, only the whole text tells.
final class Labels {

    private static final Lexicon<NameWord> NAMES = Lexicon.of("names", NameWord.class);
    private static final Lexicon<SpeechWord> SPEECH = Lexicon.of("speech", SpeechWord.class);

    /// More terms are a sentence.
    private static final int LONGEST = 12;

    private static final int DIRECTION = 25;

    /// Shorter words before a point are more often titles.
    private static final int SHORTENED = 4;

    private final Terms<NameWord> names;
    private final Terms<SpeechWord> speech;
    private final Tokens tokens;

    Labels(Tokens tokens) {
        this.tokens = tokens;
        names = Terms.of(tokens, NAMES);
        speech = Terms.of(tokens, SPEECH);
    }

    List<Label> all() {
        var found = new ArrayList<Label>();
        for (int i = 0; i < names.count(); i++) {
            if (isLineStart(i)) at(i).ifPresent(found::add);
        }
        return found;
    }

    private boolean isLineStart(int i) {
        return names.gap(i) == Gap.LINE || names.gap(i) == Gap.PARAGRAPH;
    }

    /// The label that the line here begins with.
    private Optional<Label> at(int line) {
        int first = skipMarks(line);
        return letter(first).or(() -> name(first));
    }

    /// `Q.`, `A:`
    private Optional<Label> letter(int i) {
        int word = speech.from(names.start(i));
        boolean question = speech.is(word, SpeechWord.QUESTION);
        if (!question && !speech.is(word, SpeechWord.ANSWER)) return Optional.empty();
        int end = speech.end(word);
        int behind = names.from(end);
        boolean point = tokens.text().charAt(end - 1) == '.';
        if (!names.isCapital(i) || !(point || isColon(behind)) || isLineStart(behind))
            return Optional.empty();
        Span span = new Span(names.start(i), end);
        int rest = names.start(isColon(behind) ? behind + 1 : behind);
        return Optional.of(
                new Label(
                        span,
                        span.of(tokens.text()),
                        Mark.COLON,
                        rest,
                        false,
                        question ? Kind.QUESTION : Kind.ANSWER));
    }

    private Optional<Label> name(int first) {
        int name = first;
        while (name < first + LONGEST && isPartOfName(name, first)) name++;
        int mark = pastMarks(pastDirection(name));
        if (name == first || !names.isCapital(lastWord(first, name))) return Optional.empty();
        if (isColon(mark)) return Optional.of(label(first, name, Mark.COLON, mark + 1));
        int behind = pastDash(mark);
        if (behind > mark && !isNumeral(first, name))
            return Optional.of(label(first, name, Mark.DASH, behind));
        int point = point(first, name);
        return point > first
                ? Optional.of(label(first, point, Mark.POINT, point + 1))
                : Optional.empty();
    }

    /// @param behind the term behind the mark
    private Label label(int first, int end, Mark mark, int behind) {
        Span span = new Span(names.start(first), names.end(end - 1));
        int rest = pastMarks(behind);
        boolean alone = isLineStart(rest) || rest >= names.count();
        String name = span.of(tokens.text());
        return new Label(span, name, mark, names.start(rest), alone, kind(first, end));
    }

    /// Behind `—`, `–` or `--` on this line.
    private int pastDash(int i) {
        if (isLineStart(i)) return i;
        boolean twice = names.isMark(i, '-') && names.isMark(i + 1, '-');
        if (twice) return i + 2;
        return names.isMark(i, '\u2014') || names.isMark(i, '\u2013') ? i + 1 : i;
    }

    /// The point of `THE PRESIDENT.`, behind nothing but capitals and before a sentence; -1 where
    /// there is none.
    private int point(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            boolean shouted = !names.isWord(i - 1) || isShouted(i - 1);
            if (!shouted) return -1;
            boolean sentence = names.gap(i + 1) == Gap.SPACE && !isShouted(i + 1);
            boolean whole = names.isWord(i - 1) && !isShortened(i - 1);
            if (names.isMark(i, '.') && whole && sentence) return i;
        }
        return -1;
    }

    private boolean isShouted(int i) {
        String word = tokens.text().substring(names.start(i), names.end(i));
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /// `MR.`, `GEN.`
    private boolean isShortened(int i) {
        return names.end(i) - names.start(i) < SHORTENED;
    }

    private Kind kind(int first, int end) {
        if (isNobody(first, end)) return Kind.NOBODY;
        return isTitled(first, end) ? Kind.TITLED : Kind.NAME;
    }

    /// Behind the marks of italics, bold letters or a list.
    private int skipMarks(int line) {
        int i = line;
        while (i < line + 3 && isDecoration(i)) i++;
        return i;
    }

    private boolean isDecoration(int i) {
        return names.isMark(i, '*')
                || names.isMark(i, '_')
                || names.isMark(i, '•')
                || names.isMark(i, '>');
    }

    private int pastMarks(int i) {
        int next = i;
        while (next < i + 3 && isDecoration(next) && !isLineStart(next)) next++;
        return next;
    }

    private boolean isPartOfName(int i, int first) {
        if (i > first && isLineStart(i)) return false;
        if (names.isWord(i))
            return names.isCapital(i)
                    || (i > first && names.is(i, PARTICLE))
                    || isLoneArticle(i, first);
        boolean glued = i > first && names.gap(i) == Gap.NOTHING;
        return glued
                && (names.isMark(i, '.')
                        || names.isMark(i, '-')
                        || isApostrophe(i)
                        || names.isMark(i, '\u2013'));
    }

    /// `the President:`
    private boolean isLoneArticle(int i, int first) {
        return i == first && names.word(i).equals("the") && names.is(i + 1, OFFICE);
    }

    private boolean isApostrophe(int i) {
        return names.isMark(i, '\'') || names.isMark(i, '\u2019');
    }

    private int lastWord(int first, int end) {
        int i = end - 1;
        while (i > first && !names.isWord(i)) i--;
        return i;
    }

    /// Behind `(laughing)` between the name and the colon, or two of that kind.
    private int pastDirection(int i) {
        int once = pastBrackets(i);
        return once > i ? pastBrackets(once) : i;
    }

    private int pastBrackets(int i) {
        boolean opens = (names.isMark(i, '(') || names.isMark(i, '[')) && !isLineStart(i);
        if (!opens) return i;
        for (int next = i + 1; next < i + DIRECTION && !isLineStart(next); next++) {
            if (names.isMark(next, ')') || names.isMark(next, ']')) return next + 1;
        }
        return i;
    }

    /// A colon with a space, a quotation mark or the end of the line behind it: no time of day.
    private boolean isColon(int i) {
        if (!names.isMark(i, ':') || isLineStart(i)) return false;
        return names.gap(i + 1) != Gap.NOTHING || !(names.isWord(i + 1) || names.isNumber(i + 1));
    }

    /// True where the line begins with a word that is the head of something else.
    private boolean isNobody(int first, int end) {
        int word = speech.from(names.start(first));
        int last = names.end(end - 1);
        boolean whole =
                speech.end(word) >= last || speech.end(word) >= names.end(lastWord(first, end));
        if (speech.is(word, SpeechWord.SALUTATION)) return whole || !names.is(first, TITLE);
        if (names.word(lastWord(first, end)).equals("present")) return true;
        return speech.is(word, SpeechWord.NO_SPEAKER) && (whole || !names.is(first, TITLE));
    }

    /// `IV.—`
    private boolean isNumeral(int first, int end) {
        for (int i = first; i < end; i++) {
            if (names.isWord(i) && !names.word(i).matches("[ivxl]{1,5}")) return false;
        }
        return true;
    }

    private boolean isTitled(int first, int end) {
        boolean article = names.word(first).equals("the");
        int head = article ? first + 1 : first;
        if (article) return names.is(head, OFFICE);
        return names.is(head, TITLE) || (names.is(head, OFFICE) && end == head + 1);
    }
}
