package org.postil.recognition.speech;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.postil.recognition.name.NameWord;
import org.postil.recognition.word.Lexicon;
import org.postil.recognition.word.Tokens;
import org.postil.recognition.word.Tokens.Gap;
import org.postil.recognition.word.Tokens.Shape;

/// Finds who is named by nothing but an office: `the Prime Minister`, `the Japanese Ambassador`,
/// `the Minister for Foreign Affairs`. Telegrams leave the article out. In small letters it may be
/// no office, as in `the general situation`, but where it says something: `the minister said`. One
/// that was told in full once is meant where only its noun comes again.
final class Offices {

    private static final Lexicon<NameWord> NAMES = Lexicon.of("names", NameWord.class);

    private static final Lexicon<SpeechWord> SPEECH = Lexicon.of("speech", SpeechWord.class);

    /// So many words may stand between the article and the office: `the Acting British`.
    private static final int QUALIFIERS = 3;

    /// So many words may tell of what it is one: `of State for Foreign Affairs`.
    private static final int OF_WHAT = 6;

    private final Tokens tokens;
    private final Map<Integer, Office> beginning = new HashMap<>();
    private final Map<Integer, Office> ending = new HashMap<>();

    /// The fullest words by which the holder of an office was told last, by its noun.
    private final Map<String, String> full = new HashMap<>();

    /// @param end the token behind it
    record Office(int start, int end, String words) {}

    Offices(Tokens tokens) {
        this.tokens = tokens;
        for (int token = 0; token < tokens.count(); ) token = read(token);
    }

    /// The office whose first word, its article before it, is this token.
    Optional<Office> startingAt(int token) {
        return Optional.ofNullable(beginning.get(token));
    }

    /// The office whose last word is this token.
    Optional<Office> endingAt(int token) {
        return Optional.ofNullable(ending.get(token));
    }

    private int read(int token) {
        Optional<Lexicon.Hit<NameWord>> hit =
                NAMES.at(tokens, token).filter(it -> it.entry().kinds().contains(NameWord.OFFICE));
        if (hit.isEmpty()) return token + 1;
        int noun = hit.get().next();
        int first = token;
        while (first > 0 && token - first < QUALIFIERS && isQualifier(first - 1)) first--;
        boolean article = tokens.word(first - 1).equals("the") && first > 0;
        boolean meant = tokens.isCapital(token) ? article || opens(first) : article && says(noun);
        if (!meant) return noun;
        int start = article ? first - 1 : first;
        int end = pastWhat(noun);
        String words = "The " + words(first, end);
        String key = words(token, noun).toLowerCase(Locale.ROOT);
        boolean told = first < token || end > noun;
        if (told) full.put(key, words);
        var office = new Office(start, end, told ? words : full.getOrDefault(key, words));
        beginning.put(start, office);
        ending.put(end - 1, office);
        return end;
    }

    /// `said that`, `replied:`, `said he`; not the `stated` of `the chief stated aim`.
    private boolean says(int token) {
        return SPEECH.at(tokens, token)
                .filter(hit -> hit.entry().kinds().contains(SpeechWord.VERB))
                .filter(hit -> leads(hit.next()))
                .isPresent();
    }

    private boolean leads(int token) {
        return tokens.word(token).equals("that")
                || tokens.shape(token) == Shape.MARK
                || SPEECH.at(tokens, token)
                        .filter(hit ->
                                hit.entry().kinds().contains(SpeechWord.FIRST)
                                        || hit.entry().kinds().contains(SpeechWord.THIRD))
                        .isPresent();
    }

    /// `Japanese`, `Acting`: what qualifies an office, and is nobody's name.
    private boolean isQualifier(int token) {
        return tokens.isCapital(token)
                && tokens.gap(token + 1) == Gap.SPACE
                && NAMES.at(tokens, token)
                        .filter(hit -> hit.next() == token + 1)
                        .filter(hit ->
                                hit.entry().kinds().contains(NameWord.PLACE)
                                        || hit.entry().kinds().contains(NameWord.NO_NAME))
                        .isPresent()
                && !tokens.word(token).equals("the");
    }

    /// At the beginning of a sentence or clause: telegrams say "Ambassador replied".
    private boolean opens(int token) {
        return tokens.gap(token) == Gap.PARAGRAPH
                || tokens.isMark(token - 1, '.')
                || tokens.isMark(token - 1, ',')
                || tokens.word(token - 1).equals("that");
    }

    /// `of Japan`, `for Foreign Affairs`.
    private int pastWhat(int behind) {
        int end = behind;
        int token = behind;
        while (token - behind < OF_WHAT && tokens.gap(token) == Gap.SPACE) {
            if (tokens.isCapital(token)) {
                if (token == behind) break;
                end = token + 1;
            } else if (!isLink(token)) {
                break;
            }
            token++;
        }
        return end;
    }

    private boolean isLink(int token) {
        String word = tokens.word(token);
        return word.equals("of") || word.equals("for") || word.equals("the");
    }

    private String words(int from, int to) {
        return tokens.text()
                .substring(tokens.start(from), tokens.end(to - 1))
                .replaceAll("\\s+", " ");
    }
}
