package org.postil.format.plain;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/// The encoding that bytes are most likely in, where they do not say so themselves: what a detector
/// makes of them if it makes sense, else the one of Western Windows.
final class Guess {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /// So many bytes tell as much as all.
    private static final int ENOUGH = 1 << 18;

    /// Before the first letter beyond ASCII, so many bytes are looked at.
    private static final int LEAD = 64;

    private static final Pattern FOREIGN = Pattern.compile("[\\p{L}\\p{M}&&\\P{IsLatin}]");

    /// At least three letters of another script, with no Latin letter touching them.
    private static final Pattern FOREIGN_WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}&&\\P{IsLatin}]{3,}+(?!\\p{IsLatin})");

    private Guess() {}

    static Charset of(byte[] bytes) {
        byte[] sample = fromFirstBeyondAscii(bytes);
        Optional<Charset> capitals =
                isMostlyAscii(sample) ? Optional.empty() : Cyrillic.ofCapitals(sample);
        return capitals.or(() -> detected(sample))
                .filter(charset -> makesSense(Decoded.of(sample, charset).text()))
                .orElse(WESTERN);
    }

    private static boolean isMostlyAscii(byte[] sample) {
        int ascii = 0;
        int beyond = 0;
        for (byte b : sample) {
            if (b < 0) beyond++;
            else if (Character.isLetter(b)) ascii++;
        }
        return ascii > beyond;
    }

    private static byte[] fromFirstBeyondAscii(byte[] bytes) {
        int first = 0;
        while (first < bytes.length - 1 && bytes[first] >= 0) first++;
        int start = Math.max(0, first - LEAD);
        return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + ENOUGH));
    }

    /// The detector tells Cyrillic from other scripts well, but its encodings not so well.
    private static Optional<Charset> detected(byte[] sample) {
        var detector = new UniversalDetector();
        detector.handleData(sample);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .flatMap(one -> Cyrillic.isOneOf(one) ? Cyrillic.best(sample) : Optional.of(one));
    }

    /// Letters with accents, taken for those of another script, stand alone inside Latin words.
    private static boolean makesSense(String text) {
        long foreign = FOREIGN.matcher(text).results().count();
        long inWords =
                FOREIGN_WORD
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .mapToLong(String::length)
                        .sum();
        return 2 * inWords >= foreign;
    }
}
