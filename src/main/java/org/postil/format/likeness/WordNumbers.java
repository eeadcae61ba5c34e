package org.postil.format.likeness;

import java.util.stream.LongStream;

/// The words of a text, each as a number that depends on its letters alone.
final class WordNumbers {

    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private final LongStream.Builder words = LongStream.builder();
    private long word = FNV_START;

    private WordNumbers() {}

    static long[] of(String text) {
        var numbers = new WordNumbers();
        text.codePoints().forEach(numbers::add);
        numbers.endWord();
        return numbers.words.build().toArray();
    }

    /// Where a script writes no spaces, each letter stands for a word.
    private void add(int letter) {
        boolean alone = Character.isIdeographic(letter);
        if (alone || !isOfWord(letter)) endWord();
        if (isOfWord(letter)) word = (word ^ Character.toLowerCase(letter)) * FNV_PRIME;
        if (alone) endWord();
    }

    private void endWord() {
        if (word != FNV_START) words.add(word);
        word = FNV_START;
    }

    private static boolean isOfWord(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
