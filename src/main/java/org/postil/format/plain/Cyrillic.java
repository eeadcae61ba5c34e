package org.postil.format.plain;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which of the encodings of Cyrillic letters a text is in, by how common its letters would be.
///
/// They differ in where they put the same letters: read in the wrong one, a text is full of rare
/// letters, of signs inside words, or of capitals after small letters. This also tells texts all in
/// capitals, as telegrams are.
final class Cyrillic {

    private static final List<Charset> ENCODINGS =
            List.of(
                    Charset.forName("windows-1251"),
                    Charset.forName("KOI8-R"),
                    Charset.forName("KOI8-U"),
                    Charset.forName("ISO-8859-5"),
                    Charset.forName("IBM866"),
                    Charset.forName("x-MacCyrillic"),
                    Charset.forName("IBM855"));

    /// The letters of Russian, the most common first, then those of its neighbours.
    private static final String COMMON_FIRST = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґўјњљћђџѕ";

    private static final String SIGNS = "«»„“”’‘–—…№§\u00A0";

    private static final int SIGN = 20;
    private static final int RARE = COMMON_FIRST.length();
    private static final int WRONG = 60;

    /// The mean rank of a page of Russian is 8, of Ukrainian 11, of a page in the wrong encoding 14
    /// and more.
    private static final double LIKELY = 13;

    /// Capitals are asked for unasked, so they must be likelier: Hebrew can have 11.
    private static final double VERY_LIKELY = 10;

    private Cyrillic() {}

    static boolean isOneOf(Charset charset) {
        return ENCODINGS.contains(charset);
    }

    /// The encoding in which the text has the commonest letters, if it looks like words there.
    static Optional<Charset> best(byte[] bytes) {
        return commonest(bytes)
                .filter(one -> one.meanRank() < LIKELY)
                .map(one -> one.decoded().charset());
    }

    /// The encoding in which this is a text in capitals, if there is one.
    static Optional<Charset> ofCapitals(byte[] bytes) {
        return commonest(bytes)
                .filter(one -> one.meanRank() < VERY_LIKELY && one.isInCapitals())
                .map(one -> one.decoded().charset());
    }

    private static Optional<Try> commonest(byte[] bytes) {
        return ENCODINGS.stream()
                .map(one -> Try.of(Decoded.of(bytes, one)))
                .min(Comparator.comparingDouble(Try::meanRank));
    }

    /// @param meanRank of all characters beyond ASCII
    private record Try(Decoded decoded, double meanRank) {

        static Try of(Decoded decoded) {
            String text = decoded.text();
            long sum = 0;
            int count = 0;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < 0x80) continue;
                sum += rank(text, i);
                count++;
            }
            return new Try(decoded, count == 0 ? WRONG : (double) sum / count);
        }

        boolean isInCapitals() {
            long small = decoded.text().chars().filter(Try::isSmall).count();
            long capitals = decoded.text().chars().filter(Try::isCapital).count();
            return capitals > 9 * small;
        }

        private static int rank(String text, int at) {
            char c = text.charAt(at);
            if (SIGNS.indexOf(c) >= 0) return SIGN;
            if (!isCyrillic(c)) return WRONG;
            if (at > 0 && isCapital(c) && isSmall(text.charAt(at - 1))) return WRONG;
            int place = COMMON_FIRST.indexOf(Character.toLowerCase(c));
            return place < 0 ? RARE : place;
        }

        private static boolean isCapital(int c) {
            return isCyrillic(c) && Character.isUpperCase(c);
        }

        private static boolean isSmall(int c) {
            return isCyrillic(c) && Character.isLowerCase(c);
        }

        private static boolean isCyrillic(int c) {
            return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
        }
    }
}
