package org.postil.recognition.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postil.message.Message;
import org.postil.recognition.name.FoundName;
import org.postil.recognition.speech.Clauses.Clause;
import org.postil.recognition.speech.Clauses.Subject;
import org.postil.recognition.word.Tokens;
import org.postil.recognition.word.Tokens.Gap;
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
    private static final int EARLY = 30;

    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 6_000;

    /// Of quotations in a paragraph that no mark closes.
    private static final int MOST_UNCLOSED = 5;

    private final Tokens tokens;
    private final String text;
    private final List<Turn> turns;
    private final List<FoundName> names;
    private final String sender;
    private final Clauses clauses;
    private final List<Saying> found = new ArrayList<>();
    private Optional<String> lastSpeaker = Optional.empty();
    private int nextTurn;

    private Sayings(Tokens tokens, List<Turn> turns, List<FoundName> names, String sender) {
        this.tokens = tokens;
        this.turns = turns;
        this.names = names;
        this.sender = sender;
        text = tokens.text();
        clauses = new Clauses(tokens, names);
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
            first = end;
        }
        sayings.found.sort(Comparator.comparing(Saying::span));
        return sayings.found;
    }

    private void paragraph(Span paragraph) {
        if (isTurn(paragraph)) return;
        List<Span> quotes = quotes(paragraph);
        for (Span sentence : Sentences.of(text, paragraph)) {
            boolean quoting = quotes.stream().anyMatch(sentence::overlaps);
            if (!quoting) reported(sentence);
        }
    }

    private boolean isTurn(Span paragraph) {
        while (nextTurn < turns.size() && turns.get(nextTurn).span().end() <= paragraph.start()) {
            nextTurn++;
        }
        return nextTurn < turns.size()
                && (turns.get(nextTurn).span().overlaps(paragraph)
                        || turns.get(nextTurn).label().overlaps(paragraph));
    }

    /// The quotations of a paragraph; those with a clause beside them are found.
    private List<Span> quotes(Span paragraph) {
        var quotes = new ArrayList<Span>();
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
                quotes.add(quote);
                add(quote, clause.get(), false);
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
        return before(first).or(() -> behind(behind));
    }

    private boolean endsSentence(Span quote) {
        return quote.length() > 2 && ".!?,".indexOf(text.charAt(quote.end() - 2)) >= 0;
    }

    private int words(int first, int behind) {
        int words = 0;
        for (int i = first; i < behind; i++) if (!tokens.word(i).isEmpty()) words++;
        return words;
    }

    /// `he replied: "…"`, `he said, "…"`.
    private Optional<Clause> before(int quote) {
        boolean announced = tokens.isMark(quote - 1, ':') || tokens.isMark(quote - 1, ',');
        if (!announced) return Optional.empty();
        for (int i = quote - 2; i >= Math.max(0, quote - 2 - BEFORE); i--) {
            Optional<Clause> clause = clauses.at(i);
            if (clause.isPresent()) return clause;
            if (tokens.isMark(i, '.') || tokens.gap(i) == Gap.PARAGRAPH) break;
        }
        return Optional.empty();
    }

    /// `"…," he said`, `"…," said Stalin`.
    private Optional<Clause> behind(int quote) {
        for (int i = quote; i < quote + BEHIND && i < tokens.count(); i++) {
            if (tokens.gap(i) == Gap.PARAGRAPH || tokens.isMark(i, '.')) break;
            Optional<Clause> clause = clauses.at(i);
            if (clause.isPresent() && clause.get().start() <= quote + 1) return clause;
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

    private Optional<Clause> clause(int from, int end) {
        for (int i = from; i < end; i++) {
            Optional<Clause> clause = clauses.at(i);
            if (clause.isPresent() && clause.get().start() >= from) return clause;
        }
        return Optional.empty();
    }

    private void add(Span span, Clause clause, boolean reported) {
        String verb = text.substring(tokens.start(clause.verb()), tokens.end(clause.verb()));
        switch (clause.subject()) {
            case Subject.Named named -> {
                String person = named.name().person();
                lastSpeaker = Optional.of(person);
                add(span, person, reported, reported ? 0.8 : 0.92, "named", person, verb);
            }
            case Subject.Office office -> {
                lastSpeaker = Optional.of(office.words());
                add(
                        span,
                        office.words(),
                        reported,
                        reported ? 0.7 : 0.8,
                        "named",
                        office.words(),
                        verb);
            }
            case Subject.First _ -> {
                String who = sender.isEmpty() ? Saying.NARRATOR : sender;
                add(span, who, reported, reported ? 0.75 : 0.85, "first", who, verb);
            }
            case Subject.Third _ ->
                    meant(tokens.start(clause.verb()))
                            .ifPresent(who ->
                                    add(
                                            span,
                                            who,
                                            reported,
                                            reported ? 0.6 : 0.75,
                                            "third",
                                            who,
                                            verb));
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
        found.add(new Saying(span, speaker, reported, confidence, why));
    }

    /// Who "he" is: who spoke last under a name, or else who was named last before this place, but
    /// not who wrote the document.
    private Optional<String> meant(int place) {
        if (lastSpeaker.isPresent()) return lastSpeaker;
        for (int i = firstBehind(place) - 1; i >= 0; i--) {
            String person = names.get(i).person();
            if (!person.equals(sender)) return Optional.of(person);
        }
        return Optional.empty();
    }

    private int firstBehind(int place) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).span().start() < place) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
