package org.postil.recognition.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.recognition.name.FoundName;
import org.postil.recognition.word.Lexicon;
import org.postil.recognition.word.Tokens;
import org.postil.recognition.word.Tokens.Shape;

/// Finds the clauses of a text that say who speaks: "he said", "replied Stalin", "I then asked".
final class Clauses {

    private static final Lexicon<SpeechWord> SPEECH = Lexicon.of("speech", SpeechWord.class);

    /// So many words may stand between who speaks and the verb: "he then again said".
    private static final int BETWEEN = 3;

    private final Tokens tokens;

    /// Names, by the token that is their last, and by the one that is their first.
    private final Map<Integer, FoundName> ending = new HashMap<>();

    private final Map<Integer, FoundName> beginning = new HashMap<>();

    Clauses(Tokens tokens, List<FoundName> names) {
        this.tokens = tokens;
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
    }

    /// A clause.
    ///
    /// @param verb its token
    /// @param end the token behind it and behind who speaks
    record Clause(int start, int verb, int end, Subject subject) {}

    /// The clause whose verb is this token.
    Optional<Clause> at(int verb) {
        Optional<Lexicon.Hit<SpeechWord>> hit = SPEECH.at(tokens, verb);
        boolean says = hit.filter(one -> one.entry().kinds().contains(SpeechWord.SAYS)).isPresent();
        if (!says) return Optional.empty();
        int behind = hit.get().next();
        return before(verb, behind).or(() -> behind(verb, behind));
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
        return pronoun(token);
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
