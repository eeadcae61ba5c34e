package org.postil.analysis.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.postil.analysis.find.BadSearch;
import org.postil.analysis.find.WholeWords;
import org.postil.message.Message;
import org.postil.model.codebook.Codebook;
import org.postil.text.Span;

/// What is looked for in the text at hand: some letters, or a regular expression. Without regard to
/// accents, long s, ligatures, the form of quotation marks and dashes, and to where lines break;
/// capitals count where the reader says so. With a tilde behind them the words may be spelled
/// otherwise, and are whole words; so are the words of a topic.
///
/// @param words what the reader has typed
/// @param pattern true where that is a regular expression (`java.util.regex`); it is matched on the
///   text as it stands
public record InText(String words, boolean sameCase, boolean wholeWords, boolean pattern) {

    /// More are not counted.
    public static final int MOST = 20_000;

    /// A regular expression may take so long, in milliseconds: some take for ever.
    private static final long PATIENCE = 800;

    /// The places, in UTF-16 units, from the first to the last.
    ///
    /// @throws BadSearch where the regular expression is none, or takes too long
    public List<Span> in(String text) throws BadSearch {
        return in(new SearchedText(text), Codebook.empty(), () -> true);
    }

    /// The same in a text that may have been searched before.
    ///
    /// @param book whose topics can be asked for: `about:Straits`
    /// @param counts false once the answer does not count any more; it is nothing then
    /// @throws BadSearch where the regular expression is none, or takes too long, or no topic is
    ///   called so
    public List<Span> in(SearchedText text, Codebook book, BooleanSupplier counts)
            throws BadSearch {
        if (words.isBlank()) return List.of();
        if (!pattern) {
            Optional<List<Span>> whole = WholeWords.in(text.text(), words.strip(), book);
            if (whole.isPresent()) return whole.get().stream().limit(MOST).toList();
        }
        return pattern ? byPattern(text.text(), counts) : byLetters(text, counts);
    }

    private List<Span> byLetters(SearchedText searched, BooleanSupplier counts) {
        String wanted = FoldedText.of(words.strip(), sameCase).letters();
        if (wanted.isEmpty()) return List.of();
        String text = searched.text();
        FoldedText folded = searched.folded(sameCase);
        var found = new ArrayList<Span>();
        int at = folded.indexOf(wanted, 0);
        while (at >= 0 && found.size() < MOST && counts.getAsBoolean()) {
            Span span = folded.span(at, at + wanted.length());
            boolean fits = !wholeWords || isWhole(text, span);
            if (fits) found.add(span);
            at = folded.indexOf(wanted, fits ? at + wanted.length() : at + 1);
        }
        return found;
    }

    private List<Span> byPattern(String text, BooleanSupplier counts) throws BadSearch {
        try {
            int flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
            if (!sameCase) flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            Matcher matcher =
                    Pattern.compile(words, flags).matcher(new Impatient(text, PATIENCE, counts));
            var found = new ArrayList<Span>();
            while (found.size() < MOST && matcher.find()) {
                var span = new Span(matcher.start(), matcher.end());
                if (!span.isEmpty() && (!wholeWords || isWhole(text, span))) found.add(span);
            }
            return found;
        } catch (PatternSyntaxException bad) {
            int place = Math.max(0, bad.getIndex());
            throw new BadSearch(place, Message.of("search.pattern", place + 1));
        } catch (Impatient.TooLong | StackOverflowError tooMuch) {
            if (!counts.getAsBoolean()) return List.of();
            throw new BadSearch(0, Message.of("search.slow"));
        }
    }

    private static boolean isWhole(String text, Span span) {
        boolean before =
                span.start() > 0 && Character.isLetterOrDigit(text.codePointBefore(span.start()));
        boolean behind =
                span.end() < text.length()
                        && Character.isLetterOrDigit(text.codePointAt(span.end()));
        return !before && !behind;
    }
}
