package org.postil.collation.reading;

import java.util.ArrayList;
import java.util.List;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.token.Break;
import org.postil.collation.token.Form;
import org.postil.collation.token.Tokens;
import org.postil.message.Brief;
import org.postil.text.Span;

/// The positions `[start, end)` of a sequence: one side of a difference, perhaps empty.
public record Passage(Sequence sequence, int start, int end) {

    /// Of a quote, in code points.
    private static final int LONGEST = 80;

    public Passage {
        if (start < 0 || end < start || end > sequence.size()) {
            throw new IllegalArgumentException("no passage: " + start + " to " + end);
        }
    }

    public String siglum() {
        return sequence.tokens().siglum();
    }

    public boolean isEmpty() {
        return start == end;
    }

    public int size() {
        return end - start;
    }

    /// Where it stands in the text. An empty one is the place behind the token before it.
    public Span span() {
        Tokens tokens = sequence.tokens();
        if (!isEmpty()) {
            return new Span(
                    tokens.start(sequence.token(start)), tokens.end(sequence.token(end - 1)));
        }
        int place = start == 0 ? 0 : tokens.end(sequence.token(start - 1));
        return new Span(place, place);
    }

    public String text() {
        return span().of(sequence.tokens().text());
    }

    /// Its text on one line, for a sentence: of a long one the beginning and the end.
    public String quote() {
        return Brief.ends(text(), LONGEST);
    }

    /// The words in it, signs left out.
    public List<Form> words() {
        var words = new ArrayList<Form>();
        for (int i = start; i < end; i++) {
            if (sequence.isWord(i)) words.add(sequence.form(i));
        }
        return words;
    }

    public int wordCount() {
        return sequence.words(start, end);
    }

    public boolean hasSign(String sign) {
        for (int i = start; i < end; i++) {
            if (sequence.form(i).text().equals(sign)) return true;
        }
        return false;
    }

    public boolean hasHyphen() {
        for (int i = start; i < end; i++) {
            if (sequence.form(i).isHyphen()) return true;
        }
        return false;
    }

    /// The letters of its words, one after the other.
    public String letters() {
        var letters = new StringBuilder();
        for (Form word : words()) letters.append(word.letters());
        return letters.toString();
    }

    public Form first() {
        return sequence.form(start);
    }

    public Form last() {
        return sequence.form(end - 1);
    }

    public Break before() {
        return sequence.before(start);
    }

    public Break behind() {
        return sequence.before(end);
    }
}
