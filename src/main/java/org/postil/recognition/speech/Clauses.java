package org.postil.recognition.speech;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postil.recognition.name.FoundName;
import org.postil.recognition.name.NameWord;
import org.postil.recognition.word.Lexicon;
import org.postil.recognition.word.Tokens;
import org.postil.recognition.word.Tokens.Shape;

/// Finds the clauses of a text that say who speaks: "he said", "replied Stalin", "I then asked".
final class Clauses {

    private static final Lexicon<NameWord> NAMES = Lexicon.of("names", NameWord.class);
    private static final Lexicon<SpeechWord> SPEECH = Lexicon.of("speech", SpeechWord.class);

    /// So many words may stand between who speaks and the verb: "he then again said".
    private static final int BETWEEN = 3;

    /// So many words may a verb and what belongs to it have, before "and said".
    private static final int PREDICATE = 6;

    /// So many tokens may stand between two commas behind who speaks.
    private static final int INSERTION = 16;

    /// So many words has an office: "Deputy Prime Minister".
    private static final int OFFICE = 4;

    private final Tokens tokens;

    /// The tokens at which somebody may speak.
    private final BitSet verbs = new BitSet();

    /// Names, by the token that is their last, and by the one that is their first.
    private final Map<Integer, FoundName> ending = new HashMap<>();

    private final Map<Integer, FoundName> beginning = new HashMap<>();

    Clauses(Tokens tokens, List<FoundName> names) {
        this.tokens = tokens;
        for (int token = 0; token < tokens.count(); token++)
            if (is(token, SpeechWord.SAYS) || is(token, SpeechWord.ACCORDING)) verbs.set(token);
        for (FoundName name : names) {
            beginning.put(tokens.from(name.span().start()), name);
            ending.put(tokens.from(name.span().end()) - 1, name);
        }
    }

    /// Who speaks.
    sealed interface Subject {

        record First() implements Subject {}

        record Third() implements Subject {}

        record Named(FoundName name) implements Subject {}

        /// Somebody whom nothing but the office names.
        record Office(String words) implements Subject {}
    }

    /// A clause.
    ///
    /// @param verb its token
    /// @param end the token behind it and behind who speaks
    record Clause(int start, int verb, int end, Subject subject) {}

    /// True where somebody may speak between these tokens.
    boolean areBetween(int from, int to) {
        int verb = verbs.nextSetBit(from);
        return verb >= 0 && verb < to;
    }

    /// The clause whose verb is this token.
    Optional<Clause> at(int verb) {
        if (verb < 0 || !verbs.get(verb)) return Optional.empty();
        Optional<Lexicon.Hit<SpeechWord>> hit = SPEECH.at(tokens, verb);
        if (hit.isEmpty()) return Optional.empty();
        Set<SpeechWord> kinds = hit.get().entry().kinds();
        int behind = hit.get().next();
        if (kinds.contains(SpeechWord.ACCORDING)) return according(verb, behind);
        if (!kinds.contains(SpeechWord.SAYS)) return Optional.empty();
        return before(verb, behind)
                .or(() -> behind(verb, behind))
                .or(() -> withAnotherVerb(verb, behind))
                .or(() -> pastInsertion(verb, behind));
    }

    /// `according to General Zahedi`.
    private Optional<Clause> according(int verb, int behind) {
        return Optional.ofNullable(beginning.get(behind))
                .map(name ->
                        new Clause(
                                verb,
                                verb,
                                tokens.from(name.span().end()),
                                new Subject.Named(name)));
    }

    /// `Molotov smiled and replied`, `he turned to me and said`.
    private Optional<Clause> withAnotherVerb(int verb, int behind) {
        if (!is(verb - 1, SpeechWord.AND)) return Optional.empty();
        for (int token = verb - 2; token >= Math.max(0, verb - 2 - PREDICATE); token--) {
            if (tokens.shape(token) != Shape.WORD) break;
            Optional<Subject> subject = isVerb(token + 1) ? subjectEnding(token) : Optional.empty();
            if (subject.isPresent())
                return Optional.of(new Clause(start(token), verb, behind, subject.get()));
        }
        return Optional.empty();
    }

    private boolean isVerb(int token) {
        return is(token, SpeechWord.VERB)
                || (!tokens.isCapital(token) && tokens.word(token).endsWith("ed"));
    }

    /// `Mr. Vyshinski, who was present, added`, `he, however, said`.
    private Optional<Clause> pastInsertion(int verb, int behind) {
        if (!tokens.isMark(verb - 1, ',')) return Optional.empty();
        for (int token = verb - 2; token > Math.max(0, verb - 2 - INSERTION); token--) {
            if (tokens.isMark(token, '.') || tokens.isMark(token, ';')) break;
            if (!tokens.isMark(token, ',')) continue;
            int last = token - 1;
            return is(token + 1, SpeechWord.INSERTED)
                    ? subjectEnding(last)
                            .map(subject -> new Clause(start(last), verb, behind, subject))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Clause> before(int verb, int behind) {
        int token = verb - 1;
        for (int step = 0; step <= BETWEEN; step++, token--) {
            if (tokens.shape(token) != Shape.WORD || is(token, SpeechWord.NOT)) break;
            Optional<Subject> subject = subjectEnding(token);
            if (subject.isPresent()) {
                return Optional.of(new Clause(start(token), verb, behind, subject.get()));
            }
            if (!is(token, SpeechWord.BETWEEN) && !isAdverb(token)) break;
        }
        return Optional.empty();
    }

    private boolean is(int token, SpeechWord kind) {
        return token >= 0
                && SPEECH.at(tokens, token)
                        .filter(hit -> hit.entry().kinds().contains(kind))
                        .isPresent();
    }

    private int start(int token) {
        FoundName name = ending.get(token);
        return name == null ? token : tokens.from(name.span().start());
    }

    private boolean isAdverb(int token) {
        return tokens.word(token).length() > 4 && tokens.word(token).endsWith("ly");
    }

    private Optional<Subject> subjectEnding(int token) {
        FoundName name = ending.get(token);
        if (name != null) return Optional.of(new Subject.Named(name));
        return pronoun(token).or(() -> office(token));
    }

    /// `the Prime Minister`, where the text does not tell who he is.
    private Optional<Subject> office(int token) {
        if (!tokens.isCapital(token)) return Optional.empty();
        for (int first = token; first > Math.max(0, token - OFFICE); first--) {
            if (!tokens.word(first - 1).equals("the")) continue;
            boolean office =
                    NAMES.at(tokens, first)
                            .filter(hit -> hit.next() == token + 1)
                            .filter(hit -> hit.entry().kinds().contains(NameWord.OFFICE))
                            .isPresent();
            if (!office) break;
            String words = tokens.text().substring(tokens.start(first - 1), tokens.end(token));
            return Optional.of(
                    new Subject.Office(
                            Character.toUpperCase(words.charAt(0)) + words.substring(1)));
        }
        return Optional.empty();
    }

    private Optional<Subject> pronoun(int token) {
        if (is(token, SpeechWord.FIRST) && tokens.isCapital(token)) {
            return Optional.of(new Subject.First());
        }
        return is(token, SpeechWord.THIRD) ? Optional.of(new Subject.Third()) : Optional.empty();
    }

    /// `said Stalin`, behind a quotation or a comma.
    private Optional<Clause> behind(int verb, int behind) {
        boolean turned =
                tokens.shape(verb - 1) == Shape.MARK
                        && "\",”’'»".indexOf(tokens.text().charAt(tokens.start(verb - 1))) >= 0;
        if (!turned) return Optional.empty();
        FoundName name = beginning.get(behind);
        if (name != null) {
            int end = tokens.from(name.span().end());
            return Optional.of(new Clause(verb, verb, end, new Subject.Named(name)));
        }
        return pronoun(behind).map(subject -> new Clause(verb, verb, behind + 1, subject));
    }
}
