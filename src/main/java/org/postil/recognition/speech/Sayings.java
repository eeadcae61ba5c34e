package org.postil.recognition.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.message.Message;
import org.postil.recognition.name.FoundName;
import org.postil.recognition.speech.Clauses.Clause;
import org.postil.recognition.word.Tokens;
import org.postil.recognition.word.Tokens.Gap;
import org.postil.recognition.word.Tokens.Shape;
import org.postil.text.Span;
import org.postil.text.reading.Sentences;

/// Finds what is said in running prose: quotations with a clause beside them that says whose they
/// are, and sentences that report what somebody said. *I* is who wrote the document; *he* is who
/// was named last and fits.
public final class Sayings {

    /// A clause stands so near to its quotation, in tokens.
    private static final int BEFORE = 8;

    private static final int BEHIND = 6;

    /// In so many tokens from its beginning a sentence that reports says so.
    private static final int EARLY = 60;

    private static final int FEWEST_WORDS = 3;

    private static final Pattern NUMBER =
            Pattern.compile("(?:\\(?(?:[0-9]{1,3}|[a-z])[.)]\\s{1,9}){1,2}");

    private static final int LONGEST = 6_000;

    /// Of quotations in a paragraph that no mark closes.
    private static final int MOST_UNCLOSED = 5;

    private final Tokens tokens;
    private final String text;
    private final List<Turn> turns;
    private final String sender;
    private final Clauses clauses;
    private final List<Saying> found = new ArrayList<>();
    private final Antecedents antecedents;
    private int nextTurn;

    private Sayings(Tokens tokens, List<Turn> turns, List<FoundName> names, String sender) {
        this.tokens = tokens;
        this.turns = turns;
        this.sender = sender;
        text = tokens.text();
        var subjects = new Subjects(tokens, names);
        clauses = new Clauses(tokens, subjects);
        antecedents = new Antecedents(tokens, subjects, names, sender);
    }

    /// All that is said in a text, in its order.
    ///
    /// @param turns what is said under labels, which is left alone
    /// @param names the people whom the text names
    /// @param sender who wrote it; empty where that is not known
    public static List<Saying> of(
            Tokens tokens, List<Turn> turns, List<FoundName> names, String sender) {
        var sayings = new Sayings(tokens, turns, names, sender);
        for (int first = 0; first < tokens.count(); ) {
            int end = first + 1;
            while (end < tokens.count() && tokens.gap(end) != Gap.PARAGRAPH) end++;
            if (sayings.clauses.areBetween(first, end))
                sayings.paragraph(new Span(tokens.start(first), tokens.end(end - 1)));
            else sayings.antecedents.speakOfAll(first, end);
            first = end;
        }
        sayings.found.sort(Comparator.comparing(Saying::span));
        return sayings.found;
    }

    private void paragraph(Span paragraph) {
        if (isTurn(paragraph)) return;
        int next = 0;
        List<Quote> quotes = quotes(paragraph);
        for (Span sentence : Sentences.of(text, paragraph)) {
            boolean quoting = false;
            for (;
                    next < quotes.size() && quotes.get(next).span().start() < sentence.end();
                    next++) {
                add(quotes.get(next).span(), quotes.get(next).clause(), false);
                quoting = true;
            }
            quoting |= next > 0 && quotes.get(next - 1).span().overlaps(sentence);
            if (!quoting) reported(sentence);
            antecedents.speakOf(tokens.from(sentence.start()), tokens.from(sentence.end()));
        }
    }

    /// A quotation, with the clause that says whose it is.
    private record Quote(Span span, Clause clause) {}

    private boolean isTurn(Span paragraph) {
        while (nextTurn < turns.size() && turns.get(nextTurn).span().end() <= paragraph.start()) {
            nextTurn++;
        }
        return nextTurn < turns.size()
                && (turns.get(nextTurn).span().overlaps(paragraph)
                        || turns.get(nextTurn).label().overlaps(paragraph));
    }

    /// The quotations of a paragraph; those with a clause beside them are found.
    private List<Quote> quotes(Span paragraph) {
        var quotes = new ArrayList<Quote>();
        Optional<Clause> last = Optional.empty();
        int unclosed = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (!Quotation.opens(text, i)) continue;
            int end = Quotation.end(text, i, Math.min(text.length(), i + LONGEST));
            if (end < 0 && ++unclosed > MOST_UNCLOSED) break;
            if (end < 0) continue;
            Span quote = new Span(i, end);
            Optional<Clause> clause = beside(quote, last);
            if (clause.isPresent()) {
                quotes.add(new Quote(quote, clause.get()));
                last = clause;
            }
            i = end - 1;
        }
        return quotes;
    }

    private Optional<Clause> beside(Span quote, Optional<Clause> last) {
        int first = tokens.from(quote.start());
        int behind = tokens.from(quote.end());
        boolean sentence = words(first, behind) >= FEWEST_WORDS || endsSentence(quote);
        if (!sentence) return Optional.empty();
        boolean goesOn =
                last.filter(one -> first >= one.end() && first - one.end() <= 2).isPresent();
        if (goesOn) return last;
        return before(first).or(() -> behind(first, behind));
    }

    private boolean endsSentence(Span quote) {
        return quote.length() > 2 && ".!?,".indexOf(text.charAt(quote.end() - 2)) >= 0;
    }

    private int words(int first, int behind) {
        int words = 0;
        for (int i = first; i < behind; i++) if (!tokens.word(i).isEmpty()) words++;
        return words;
    }

    /// `he replied: "…"`, `he said, "…"`, `he said "…"`, `he began by saying: "…"`.
    private Optional<Clause> before(int quote) {
        boolean announced = tokens.isMark(quote - 1, ':') || tokens.isMark(quote - 1, ',');
        int from = announced ? quote - 2 : quote - 1;
        for (int i = from; i >= Math.max(0, from - BEFORE); i--) {
            int verb = i;
            Optional<Clause> clause = clauses.at(i).or(() -> clauses.saying(verb));
            if (clause.isPresent()) return clause.filter(it -> announced || it.end() == quote);
            if (!announced || tokens.isMark(i, '.') || tokens.gap(i) == Gap.PARAGRAPH) break;
        }
        return Optional.empty();
    }

    /// `"…," he said`, `"…," said Stalin`; behind a full stop a sentence begins. Some words that a
    /// sentence quotes as its own are nobody's speech.
    private Optional<Clause> behind(int first, int quote) {
        boolean part = tokens.shape(first - 1) == Shape.WORD && !tokens.isCapital(first + 1);
        if (part && tokens.gap(first) != Gap.PARAGRAPH) return Optional.empty();
        boolean stopped = tokens.isMark(quote - 2, '.');
        boolean closed = stopped || tokens.isMark(quote - 2, '?') || tokens.isMark(quote - 2, '!');
        for (int i = quote; i < quote + BEHIND && i < tokens.count(); i++) {
            if (tokens.gap(i) == Gap.PARAGRAPH || tokens.isMark(i, '.')) break;
            Optional<Clause> clause = clauses.at(i);
            if (clause.isEmpty() || clause.get().start() > quote + 1) continue;
            boolean turned = clause.get().start() == clause.get().verb();
            boolean begins = stopped || clause.get().subject() instanceof Subject.Third;
            boolean next = closed && begins && tokens.isCapital(clause.get().start());
            return clause.filter(_ -> !next || (turned && !tokens.isCapital(quote)));
        }
        return Optional.empty();
    }

    /// A sentence, or the clauses of one that a semicolon parts, each with who says it.
    private void reported(Span sentence) {
        int first = tokens.from(sentence.start());
        int end = tokens.from(sentence.end());
        int from = first;
        for (int i = first; i <= end; i++) {
            boolean parts = i == end || tokens.isMark(i, ';');
            if (!parts) continue;
            Optional<Clause> own = clause(from, Math.min(i, from + EARLY));
            boolean next = i < end && clause(i + 1, Math.min(end, i + 1 + EARLY)).isPresent();
            if (i < end && !next) continue;
            Optional<Clause> clause = own;
            int start = tokens.start(from);
            int stop = i < end ? tokens.start(i) : sentence.end();
            clause.ifPresent(said -> add(new Span(start, stop), said, true));
            from = i + 1;
        }
    }

    /// The first clause that is not within another, as in `when I asked him, he replied`.
    private Optional<Clause> clause(int from, int end) {
        Optional<Clause> within = Optional.empty();
        for (int i = from; i < end; i++) {
            Optional<Clause> clause = clauses.at(i).filter(it -> it.start() >= from);
            if (clause.isEmpty()) continue;
            if (!clauses.isWithin(clause.get())) return clause;
            if (within.isEmpty()) within = clause;
        }
        return within;
    }

    private void add(Span span, Clause clause, boolean reported) {
        String verb = text.substring(tokens.start(clause.verb()), tokens.end(clause.verb()));
        String who = clause.subject().who();
        if (!who.isEmpty()) antecedents.speaks(who);
        switch (clause.subject()) {
            case Subject.Named _ ->
                    add(span, who, reported, reported ? 0.8 : 0.92, "named", who, verb);
            case Subject.Office _ ->
                    add(span, who, reported, reported ? 0.7 : 0.8, "named", who, verb);
            case Subject.First _ -> {
                String writer = sender.isEmpty() ? Saying.NARRATOR : sender;
                add(span, writer, reported, reported ? 0.75 : 0.85, "first", writer, verb);
            }
            case Subject.Third _ ->
                    antecedents
                            .meant(tokens.from(span.start()), clause)
                            .ifPresent(he -> {
                                antecedents.speaks(he);
                                add(span, he, reported, reported ? 0.6 : 0.75, "third", he, verb);
                            });
        }
    }

    private void add(
            Span span,
            String speaker,
            boolean reported,
            double confidence,
            String reason,
            String who,
            String verb) {
        Message why = Message.of("recognition.saying." + reason, who, verb);
        found.add(
                new Saying(reported ? unnumbered(span) : span, speaker, reported, confidence, why));
    }

    /// Without the number of a paragraph: `4.`
    private Span unnumbered(Span span) {
        Matcher number = NUMBER.matcher(text).region(span.start(), span.end());
        return number.lookingAt() && number.end() < span.end()
                ? new Span(number.end(), span.end())
                : span;
    }
}
