package org.postil.recognition.speech;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.postil.recognition.speech.Label.Kind;
import org.postil.recognition.speech.Label.Mark;

/// Decides which labels of a text are those of speakers. One is where its words open with a
/// quotation mark; where it has a title and comes again, or stands before a sentence as others with
/// titles do; or where it is one of several by turns. Labels before a dash or a point, which stand
/// before much else, are judged by each other alone.
final class Speakers {

    private static final int SPEAKERS = 2;
    private static final int TURNS = 3;
    private static final int LONGEST_NAME = 120;

    private static final Pattern NAME =
            Pattern.compile(
                    "(?:Messrs|Mrs?|Dr|Prof|Hon|Gen|Col|Maj|Capt|Lt|Lieut|Brig|Adm|Comdr|Major|Captain"
                            + "|Colonel|General|Brigadier|Admiral|Lieutenant|Commander|Professor|Miss|Sir)"
                            + "\\b\\.?+(?:[ ,;]++(?:\\p{Lu}[\\p{L}.\u2019'-]*+|of|the|and|for|de|von|van))++[.;,]?+");

    private final String text;
    private final ToIntFunction<Label> words;
    private final Map<Mark, Voices> voices = new EnumMap<>(Mark.class);
    private final boolean questions;

    /// The labels before one mark.
    private static final class Voices {

        private final Map<String, Integer> counts = new HashMap<>();
        private final Map<String, Integer> titledSentences = new HashMap<>();

        /// Several who speak by turns, some of them again.
        boolean areDialogue() {
            long again = counts.values().stream().filter(count -> count > 1).count();
            int turns = counts.values().stream().mapToInt(Integer::intValue).sum();
            return counts.size() >= SPEAKERS
                    && again >= 1
                    && turns > TURNS
                    && turns > counts.size();
        }

        /// As [#areDialogue], and a fifth or more come again: lists name many things once.
        boolean areTalk() {
            int turns = counts.values().stream().mapToInt(Integer::intValue).sum();
            return areDialogue() && 5 * turns >= 6 * counts.size();
        }

        boolean comesAgain(Label label) {
            return counts.getOrDefault(key(label), 0) > 1;
        }
    }

    /// @param words where the words of a label begin, in UTF-16 offsets of the text
    Speakers(String text, List<Label> labels, ToIntFunction<Label> words) {
        this.text = text;
        this.words = words;
        for (Mark mark : Mark.values()) voices.put(mark, new Voices());
        for (Label label : labels) if (isNamed(label)) see(label);
        long asked = labels.stream().filter(label -> label.kind() == Kind.QUESTION).count();
        long told = labels.stream().filter(label -> label.kind() == Kind.ANSWER).count();
        questions = asked > 0 && told > 0 && asked + told > SPEAKERS;
    }

    private void see(Label label) {
        Voices same = voices(label);
        same.counts.merge(key(label), 1, Integer::sum);
        if (label.kind() == Kind.TITLED && isSentence(label))
            same.titledSentences.merge(key(label), 1, Integer::sum);
    }

    boolean contain(Label label) {
        boolean letter = label.kind() == Kind.QUESTION || label.kind() == Kind.ANSWER;
        if (letter) return questions;
        if (!isNamed(label) || isName(label)) return false;
        boolean colon = label.mark() == Mark.COLON;
        if (colon && Quotation.opens(text, words.applyAsInt(label))) return true;
        boolean titled = label.kind() == Kind.TITLED;
        Voices same = voices(label);
        if (label.mark() == Mark.POINT && (!titled || questions)) return titled;
        boolean among = same.titledSentences.size() > SPEAKERS || (colon && isAmongTwo(same));
        if (label.mark() == Mark.DASH && !(same.areTalk() && isSentence(label))) return false;
        return same.areDialogue()
                || (titled && same.comesAgain(label))
                || (titled && among && isSentence(label));
    }

    private static boolean isAmongTwo(Voices same) {
        return same.titledSentences.size() == SPEAKERS;
    }

    private Voices voices(Label label) {
        return Objects.requireNonNull(voices.get(label.mark()));
    }

    private static boolean isNamed(Label label) {
        return !label.alone() && (label.kind() == Kind.NAME || label.kind() == Kind.TITLED);
    }

    private static String key(Label label) {
        return label.name().toLowerCase(Locale.ROOT);
    }

    /// True where nothing but somebody's name follows: `Secretary: Mr. H. E. Mills, Jr.`
    private boolean isName(Label label) {
        int start = words.applyAsInt(label);
        int end = text.indexOf('\n', start);
        int last = end < 0 ? text.length() : end;
        return last - start < LONGEST_NAME
                && NAME.matcher(text).region(start, Math.max(start, last)).matches();
    }

    /// True where what follows on its line is a sentence, not the words of a list.
    private boolean isSentence(Label label) {
        int start = words.applyAsInt(label);
        int end = text.indexOf('\n', start);
        int last = end < 0 ? text.length() : end;
        while (last > start && "\"\u201D)]* \r".indexOf(text.charAt(last - 1)) >= 0) last--;
        return last > start + 1 && ".?!\u2026\u2014-".indexOf(text.charAt(last - 1)) >= 0;
    }
}
