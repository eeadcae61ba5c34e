package org.postil.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Copies of one made-up text, as scribes and editors make them, with what belongs together known
/// word by word. The same seed makes the same copies.
final class Tradition {

    /// Of what language the made-up words are.
    enum Script {
        LATIN(
                0,
                "b c d f g l m n p r s t v st tr",
                "a e i o u ae",
                "us um am is i o em es it ant",
                " "),
        GREEK(
                1,
                "β γ δ κ λ μ ν π ρ σ τ φ χ",
                "α ε η ι ο υ ω αι ου",
                "ος ον ης ην ειν ω εται ους",
                " "),
        CYRILLIC(
                2, "б в г д ж к л м н п р с т", "а е и о у ы я", "а ы у ой ом ого ать ил ила", " "),
        ARABIC(3, "ب ت ج ح د ر س ش ع ف ق ك ل م ن", "ا و ي", "ة ات ون ين ه ها", " "),
        CHINESE(4, "", "", "", "");

        final int number;
        final String onsets;
        final String vowels;
        final String endings;
        final String space;

        Script(int number, String onsets, String vowels, String endings, String space) {
            this.number = number;
            this.onsets = onsets;
            this.vowels = vowels;
            this.endings = endings;
            this.space = space;
        }
    }

    /// How often copies go wrong, in thousandths of the words.
    record Rates(int inflected, int replaced, int omitted, int added, int swapped, int spelled) {

        static final Rates EDITION = new Rates(10, 15, 10, 10, 2, 20);
        static final Rates SCRIBES = new Rates(60, 40, 35, 35, 20, 60);
    }

    /// A word of a copy.
    ///
    /// @param origin the word of the original that it stands for, from 0; -1 for none
    record Word(String text, int origin) {}

    private final Random random;
    private final Script script;
    private final List<String> onsets;
    private final List<String> vowels;
    private final List<String> endings;
    private final int vocabulary;

    /// @param vocabulary so many words there are; the fewer, the more repetitive is the text
    Tradition(long seed, Script script, int vocabulary) {
        this.random = new Random(seed);
        this.script = script;
        onsets = List.of(script.onsets.split(" "));
        vowels = List.of(script.vowels.split(" "));
        endings = List.of(script.endings.split(" "));
        this.vocabulary = vocabulary;
    }

    List<Word> original(int size) {
        var words = new ArrayList<Word>();
        for (int i = 0; i < size; i++) words.add(new Word(word(), i));
        return words;
    }

    List<Word> copy(List<Word> original, Rates rates) {
        var copy = new ArrayList<Word>();
        for (Word word : original) {
            int dice = random.nextInt(1000);
            if ((dice -= rates.omitted) < 0) continue;
            if ((dice -= rates.added) < 0) copy.add(new Word(word(), -1));
            if (dice >= 0 && (dice -= rates.inflected) < 0) {
                copy.add(new Word(inflected(word.text()), word.origin()));
            } else if (dice >= 0 && (dice -= rates.replaced) < 0) {
                copy.add(new Word(word(), word.origin()));
            } else if (dice >= 0 && (dice -= rates.spelled) < 0) {
                copy.add(new Word(spelled(word.text()), word.origin()));
            } else {
                copy.add(word);
            }
        }
        for (int i = 0; i + 4 < copy.size(); i++) {
            if (random.nextInt(1000) >= rates.swapped) continue;
            int by = 1 + random.nextInt(3);
            copy.add(i + by, copy.remove(i));
        }
        return copy;
    }

    /// Moves some paragraphs of so many words elsewhere.
    List<Word> moved(List<Word> copy, int moves, int size) {
        var words = new ArrayList<>(copy);
        for (int k = 0; k < moves; k++) {
            int from = random.nextInt(words.size() - size);
            var block = new ArrayList<>(words.subList(from, from + size));
            words.subList(from, from + size).clear();
            words.addAll(random.nextInt(words.size()), block);
        }
        return words;
    }

    String text(List<Word> words) {
        var text = new StringBuilder();
        for (Word word : words) text.append(word.text()).append(script.space);
        return text.toString();
    }

    /// Where each word begins in the text.
    int[] starts(List<Word> words) {
        int[] starts = new int[words.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += words.get(i).text().length() + script.space.length();
        }
        return starts;
    }

    /// The rank of a word decides how often it comes, as in real texts.
    private String word() {
        double dice = random.nextDouble();
        int rank = (int) Math.pow(vocabulary, dice);
        return named(rank);
    }

    private String named(int rank) {
        if (script == Script.CHINESE) return Character.toString(0x4E00 + rank * 37 % 2000);
        var dice = new Random(rank * 31L + script.number);
        int syllables = rank < 30 ? 1 : 1 + dice.nextInt(3);
        var stem = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            stem.append(onsets.get(dice.nextInt(onsets.size())));
            stem.append(vowels.get(dice.nextInt(vowels.size())));
        }
        if (rank < 30) return stem.toString();
        stem.append(onsets.get(dice.nextInt(onsets.size())));
        return stem + endings.get(random.nextInt(2) * random.nextInt(endings.size()));
    }

    private String inflected(String word) {
        if (script == Script.CHINESE || word.length() < 5) return word;
        String ending = endings.get(random.nextInt(endings.size()));
        return word.substring(0, word.length() - 2) + ending;
    }

    private String spelled(String word) {
        if (script == Script.CHINESE || word.length() < 4) return word;
        int at = 1 + random.nextInt(word.length() - 2);
        String vowel = vowels.get(random.nextInt(vowels.size()));
        return word.substring(0, at) + vowel + word.substring(at + 1);
    }
}
