package org.postil.recognition.phrase;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postil.recognition.topic.Stem;
import org.postil.recognition.word.Lexicon;
import org.postil.recognition.word.Terms;
import org.postil.recognition.word.Tokens;
import org.postil.recognition.word.Tokens.Gap;
import org.postil.text.Span;

/// The words of which phrases are made, of all texts, one behind the other. What no phrase crosses
/// stands between them as a [#BREAK]: stop words, numbers, marks, ends of paragraphs.
///
/// A hyphen within a line parts words, one at its end joins them; `U.S.S.R.` is one word.
final class WordRuns {

    /// Stands for a word that is none.
    static final int BREAK = -1;

    private static final Lexicon<PhraseWord> WORDS = Lexicon.of("phrases", PhraseWord.class);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet links = new BitSet();
    private final BitSet generals = new BitSet();
    private final int[] firsts;
    private int[] stems = new int[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int count;

    WordRuns(List<PhraseText> texts) {
        firsts = new int[texts.size() + 1];
        for (int text = 0; text < texts.size(); text++) {
            new TextReader(texts.get(text)).read();
            add(BREAK, 0, 0);
            firsts[text + 1] = count;
        }
    }

    /// How many words and breaks there are.
    int count() {
        return count;
    }

    int textCount() {
        return firsts.length - 1;
    }

    /// The first word of a text; that of the text behind the last is the end.
    int first(int text) {
        return firsts[text];
    }

    /// The text in which a word stands.
    int textOf(int word) {
        int found = Arrays.binarySearch(firsts, word);
        return found >= 0 ? found : -found - 2;
    }

    /// The number of a word's stem; [#BREAK] where it is none.
    int stem(int word) {
        return stems[word];
    }

    /// How many different stems there are.
    int stemCount() {
        return numbers.size();
    }

    /// True for what stands in the middle of phrases only.
    boolean isLink(int word) {
        return links.get(word);
    }

    /// True for what says too little to be a phrase.
    boolean isGeneral(int word) {
        return generals.get(word);
    }

    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    private void add(int stem, int start, int end) {
        if (count == stems.length) {
            stems = Arrays.copyOf(stems, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        stems[count] = stem;
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    /// Reads one text.
    private final class TextReader {

        private final Tokens tokens;
        private final Terms<PhraseWord> terms;
        private final List<Span> leftOut;
        private int nextLeftOut;

        TextReader(PhraseText text) {
            tokens = Tokens.of(text.text());
            terms = Terms.of(tokens, WORDS);
            leftOut = text.leftOut().stream().sorted().toList();
        }

        void read() {
            for (int term = 0; term < terms.count(); ) term = read(term);
        }

        /// Returns the term behind what was read.
        private int read(int term) {
            if (isParted(term)) breakHere();
            if (isLeftOut(term)) return stop(term + 1);
            int letters = initials(term);
            if (letters > term + 2) return add(term, letters, word(term, letters));
            if (isOrdinal(term)) {
                generals.set(count);
                return add(term, term + 2, terms.number(term) + terms.word(term + 1));
            }
            if (isHyphen(term) && isWithin(term)) return term + 1;
            boolean letter = terms.end(term) - terms.start(term) == 1;
            if (!terms.isWord(term) || letter || terms.is(term, PhraseWord.STOP))
                return stop(behindApostrophe(term));
            if (isBroken(term)) return add(term, term + 3, word(term, term + 3));
            return add(term, behindApostrophe(term), word(term, term + 1));
        }

        private int stop(int next) {
            breakHere();
            return next;
        }

        private void breakHere() {
            if (count > 0 && stems[count - 1] != BREAK) WordRuns.this.add(BREAK, 0, 0);
        }

        private int add(int from, int to, String word) {
            if (terms.is(from, PhraseWord.LINK)) links.set(count);
            if (terms.is(from, PhraseWord.GENERAL)) generals.set(count);
            int stem = numbers.computeIfAbsent(Stem.of(word), _ -> numbers.size());
            WordRuns.this.add(stem, terms.start(from), terms.end(to - 1));
            return to;
        }

        /// The letters of these terms, small ones.
        private String word(int from, int to) {
            String words = tokens.text().substring(terms.start(from), terms.end(to - 1));
            StringBuilder letters = new StringBuilder();
            words.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
            return letters.toString().toLowerCase(Locale.ROOT);
        }

        /// A new line parts what stands before it from a capital; lines of prose may be broken
        /// anywhere.
        private boolean isParted(int term) {
            Gap gap = terms.gap(term);
            return gap == Gap.PARAGRAPH || (gap == Gap.LINE && !isSmall(term));
        }

        private boolean isSmall(int term) {
            return terms.isWord(term) && !terms.isCapital(term);
        }

        private boolean isLeftOut(int term) {
            while (nextLeftOut < leftOut.size()
                    && leftOut.get(nextLeftOut).end() <= terms.start(term)) nextLeftOut++;
            return nextLeftOut < leftOut.size()
                    && leftOut.get(nextLeftOut).start() < terms.end(term);
        }

        /// The term behind capital letters with points.
        private int initials(int from) {
            int term = from;
            while (terms.isCapital(term)
                    && terms.end(term) - terms.start(term) == 1
                    && terms.isMark(term + 1, '.')
                    && terms.gap(term + 1) == Gap.NOTHING
                    && (term == from || !isParted(term))) term += 2;
            return term;
        }

        /// `38th`.
        private boolean isOrdinal(int term) {
            return terms.number(term) >= 0
                    && terms.isWord(term + 1)
                    && terms.gap(term + 1) == Gap.NOTHING;
        }

        private boolean isHyphen(int term) {
            return terms.isMark(term, '-') || terms.isMark(term, '\u2010');
        }

        private boolean isWithin(int term) {
            return terms.isWord(term - 1)
                    && terms.isWord(term + 1)
                    && terms.gap(term) == Gap.NOTHING
                    && terms.gap(term + 1) == Gap.NOTHING;
        }

        /// A word that a hyphen at the end of the line parts.
        private boolean isBroken(int term) {
            return isHyphen(term + 1)
                    && terms.gap(term + 1) == Gap.NOTHING
                    && terms.gap(term + 2) == Gap.LINE
                    && isSmall(term + 2);
        }

        /// `Government’s`.
        private int behindApostrophe(int term) {
            boolean mark = terms.isMark(term + 1, '\'') || terms.isMark(term + 1, '\u2019');
            boolean apostrophe =
                    mark
                            && terms.isWord(term)
                            && terms.word(term + 2).equals("s")
                            && terms.gap(term + 1) == Gap.NOTHING
                            && terms.gap(term + 2) == Gap.NOTHING;
            return apostrophe ? term + 3 : term + 1;
        }
    }
}
