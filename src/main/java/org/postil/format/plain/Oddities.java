package org.postil.format.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postil.message.Message;
import org.postil.text.CleanText;

/// What a reader should know of the characters of a decoded file: what was guessed, what could not
/// be read, what can't be seen.
public final class Oddities {

    /// Of a hundred characters, so many control characters of several kinds make a file no text.
    private static final int BINARY = 2;

    /// Stray control characters in a text are of one kind or two.
    private static final int KINDS = 3;

    /// Of a hundred characters, so many control characters of any kind make a file no text.
    private static final int BINARY_ALONE = 30;

    private static final int SAMPLES = 3;

    /// A word that looks wrong in the wrong encoding.
    private static final Pattern TELLING =
            Pattern.compile("[a-zA-Z]{0,20}+[\\p{L}&&[^\\x00-\\x7F]][\\p{L}\\p{M}]{0,20}");

    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F\\s\\uFFFD]");

    private Oddities() {}

    /// True where so many control characters stand in it that nobody wrote it as a text.
    public static boolean isBinary(Decoded decoded) {
        String text = decoded.text();
        long share = 100 * count(text, Oddities::isControl) / Math.max(1, text.length());
        long kinds = text.chars().filter(Oddities::isControl).distinct().count();
        return share > BINARY_ALONE || (kinds >= KINDS && share >= BINARY);
    }

    /// True where nothing in it can be seen.
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(Oddities::isUnseen);
    }

    private static boolean isUnseen(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    public static List<Message> of(String fileName, Decoded decoded) {
        String text = decoded.text();
        String encoding = decoded.charset().name();
        long nul = count(text, c -> c == 0);
        long unread = decoded.misfits() + CleanText.unwritable(text) - nul;
        var found = new ArrayList<Message>();
        if (decoded.guessed()) found.add(guess(fileName, encoding, text));
        if (unread > 0) found.add(Message.of("format.unread", fileName, encoding, unread));
        add(found, "format.nul", fileName, nul);
        add(found, "format.controls", fileName, count(text, c -> c != 0 && isControl(c)));
        add(found, "format.direction", fileName, CleanText.turningDirection(text));
        return found;
    }

    private static void add(List<Message> found, String key, String fileName, long count) {
        if (count > 0) found.add(Message.of(key, fileName, count));
    }

    private static Message guess(String fileName, String encoding, String text) {
        String samples = samples(TELLING, text);
        if (samples.isEmpty()) samples = samples(BEYOND_ASCII, text);
        return samples.isEmpty()
                ? Message.of("format.encoding.guessed-bare", fileName, encoding)
                : Message.of("format.encoding.guessed", fileName, encoding, samples);
    }

    private static String samples(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(SAMPLES)
                .collect(Collectors.joining(", "));
    }

    /// Line ends and tabs belong to a text, and a form feed ends a page.
    private static boolean isControl(int c) {
        return c == 0x7F || (c < 0x20 && "\t\n\r\f".indexOf(c) < 0);
    }

    private static long count(String text, IntPredicate wanted) {
        return text.chars().filter(wanted).count();
    }
}
