package org.postil.collation.variant;

import java.util.Set;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.page.Notes;
import org.postil.collation.reading.Difference;
import org.postil.collation.reading.Passage;
import org.postil.collation.token.Form;
import org.postil.collation.token.Kind;
import org.postil.collation.token.Tokens;
import org.postil.collation.token.WordList;

/// What only one text has: a note mark, an editor's brackets, or words; and how they may have come
/// to be missing in the other. Which side lost or added is a guess and called one, but where a
/// sentence breaks off.
final class OneSided {

    /// So many words change the sense.
    private static final int CLAUSE = 5;

    private static final int FARTHEST_SKIP = 12;
    private static final String SENTENCE_ENDS = ".!?…。！？";

    /// Words that turn a sentence into its contrary.
    private static final Set<String> NEGATIONS = Set.copyOf(WordList.named("negations.txt"));

    private final Difference difference;
    private final Passage present;
    private final Passage absent;

    private OneSided(Difference difference) {
        this.difference = difference;
        this.present = difference.present();
        this.absent = difference.absent();
    }

    static Verdict judge(Difference difference) {
        return new OneSided(difference).judge();
    }

    private Verdict judge() {
        if (isNoteMark()) {
            return Verdict.of(
                    VariantClass.EDITORIAL_INSERTION, Rank.SLIPS, 90, "note-mark", side());
        }
        if (!difference.hasWords()) {
            return Verdict.of(
                    VariantClass.PUNCTUATION, Rank.SLIPS, 95, "sign", present.quote(), side());
        }
        if (isInBrackets()) {
            return Verdict.of(VariantClass.EDITORIAL_INSERTION, Rank.SLIPS, 70, "brackets", side());
        }
        return words();
    }

    private Verdict words() {
        VariantClass kind =
                difference.a().isEmpty() ? VariantClass.OMISSION : VariantClass.ADDITION;
        Rank rank = rank();
        if (breaksOff()) {
            return Verdict.of(kind, rank, 90, "breaks-off", side(), other(), present.quote());
        }
        int skipped = skippedWords();
        if (skipped >= 2 || (skipped == 1 && isLong(present))) {
            return Verdict.of(kind, rank, 80, "eye-skip", side(), repeated(skipped));
        }
        if (isDoubled())
            return Verdict.of(kind, Rank.SLIPS, 80, "doubled", side(), present.quote());
        return Verdict.of(kind, rank, 85, "only", side());
    }

    private Rank rank() {
        boolean sense = present.wordCount() >= CLAUSE;
        for (Form word : present.words()) {
            sense |= NEGATIONS.contains(word.letters()) || word.kind() == Kind.NUMBER;
        }
        return sense ? Rank.SENSE : Rank.WORDING;
    }

    static boolean isNegation(Form word) {
        return NEGATIONS.contains(word.letters());
    }

    private String side() {
        return present.siglum();
    }

    private String other() {
        return absent.siglum();
    }

    private boolean isNoteMark() {
        Tokens tokens = present.sequence().tokens();
        int first = present.sequence().token(present.start());
        return present.start() > 0 && Notes.markLength(tokens, first) == present.size();
    }

    private boolean isInBrackets() {
        String first = present.first().text();
        String last = present.last().text();
        return (first.equals("[") && last.equals("]")) || (first.equals("⟨") && last.equals("⟩"));
    }

    /// A paragraph that ends without the end of a sentence here, and with one there.
    private boolean breaksOff() {
        if (!present.behind().endsParagraph() || !absent.behind().endsParagraph()) return false;
        if (absent.start() == 0 || present.before().endsParagraph()) return false;
        Form before = absent.sequence().form(absent.start() - 1);
        return SENTENCE_ENDS.contains(present.last().text()) && before.isWord();
    }

    /// How many words before the stretch are also its last words: the eye jumped from one to the
    /// other.
    private int skippedWords() {
        Sequence sequence = present.sequence();
        int words = 0;
        for (int step = 1; step <= FARTHEST_SKIP; step++) {
            int before = present.start() - step;
            int within = present.end() - step;
            if (before < 0 || within < present.start()) break;
            if (sequence.key(before) != sequence.key(within)) break;
            if (sequence.isWord(within)) words++;
        }
        return words;
    }

    /// A single word that returns tells something only where it is long and not all there is.
    private static boolean isLong(Passage passage) {
        return passage.wordCount() > 2 && passage.last().letters().length() >= 6;
    }

    private String repeated(int words) {
        int start = present.end();
        for (int left = words; left > 0 && start > present.start(); ) {
            start--;
            if (present.sequence().isWord(start)) left--;
        }
        return new Passage(present.sequence(), start, present.end()).quote();
    }

    /// The same words twice in a row.
    private boolean isDoubled() {
        int size = present.size();
        if (present.start() < size) return false;
        for (int k = 0; k < size; k++) {
            int before = present.sequence().key(present.start() - size + k);
            if (before != present.sequence().key(present.start() + k)) return false;
        }
        return true;
    }
}
