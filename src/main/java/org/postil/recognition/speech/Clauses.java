package org.postil.recognition.speech;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.postil.recognition.word.Lexicon;
import org.postil.recognition.word.Tokens;
import org.postil.recognition.word.Tokens.Gap;
import org.postil.recognition.word.Tokens.Shape;

/// Finds the clauses of a text that say who speaks: "he said", "replied Stalin", "I then asked".
final class Clauses {

    private static final Lexicon<SpeechWord> SPEECH = Lexicon.of("speech", SpeechWord.class);

    /// So many words may stand between who speaks and the verb: "he then again said".
    private static final int BETWEEN = 3;

    /// So many words may a verb and what belongs to it have, before "and said".
    private static final int PREDICATE = 12;

    /// So many tokens may stand between two commas behind who speaks.
    private static final int INSERTION = 16;

    private final Tokens tokens;
    private final Subjects subjects;

    /// The tokens at which somebody may speak.
    private final BitSet verbs = new BitSet();

    Clauses(Tokens tokens, Subjects subjects) {
        this.tokens = tokens;
        this.subjects = subjects;
        for (int token = 0; token < tokens.count(); token++) if (isVerb(token)) verbs.set(token);
    }

    private boolean isVerb(int token) {
        return SPEECH.at(tokens, token)
                .map(hit -> hit.entry().kinds())
                .filter(kinds ->
                        kinds.contains(SpeechWord.SAYS)
                                || kinds.contains(SpeechWord.SAYING)
                                || kinds.contains(SpeechWord.GOES_ON)
                                || kinds.contains(SpeechWord.SAYS_THAT)
                                || kinds.contains(SpeechWord.ACCORDING))
                .isPresent();
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
        Lexicon.Hit<SpeechWord> hit = SPEECH.at(tokens, verb).orElseThrow();
        Set<SpeechWord> kinds = hit.entry().kinds();
        int behind = hit.next();
        if (kinds.contains(SpeechWord.ACCORDING)) return according(verb, behind);
        boolean aside = kinds.contains(SpeechWord.GOES_ON) && endsAside(behind);
        boolean that =
                kinds.contains(SpeechWord.SAYS_THAT) && subjects.is(behind, SpeechWord.SAID_OF);
        if (!kinds.contains(SpeechWord.SAYS) && !aside && !that) return Optional.empty();
        return before(verb, behind)
                .or(() -> behind(verb, behind))
                .or(() -> withAnotherVerb(verb, behind))
                .or(() -> pastInsertion(verb, behind))
                .or(() -> bare(verb, behind, kinds))
                .filter(clause -> !isRelative(clause.start()))
                .filter(clause -> !tokens.isMark(clause.start() - 1, '('));
    }

    /// True for a clause of a sentence that goes on: `when I asked him`.
    boolean isWithin(Clause clause) {
        return subjects.is(clause.start() - 1, SpeechWord.WITHIN);
    }

    /// Before a quotation, the clause of its sentence that ends with this token: `he began by
    /// saying`.
    Optional<Clause> saying(int verb) {
        boolean saying = verb >= 0 && verbs.get(verb) && subjects.is(verb, SpeechWord.SAYING);
        boolean led =
                saying && (tokens.word(verb - 1).equals("by") || tokens.isMark(verb - 1, ','));
        if (!led) return Optional.empty();
        return subjects.nearestBefore(verb)
                .map(subject -> new Clause(verb, verb, verb + 1, subject));
    }

    /// `The key problem, he went on, was …`
    private boolean endsAside(int behind) {
        return tokens.isMark(behind, ',') || tokens.isMark(behind, ':');
    }

    /// `an instruction which he said was new` reports nothing; `to which he replied` does.
    private boolean isRelative(int start) {
        return subjects.is(start - 1, SpeechWord.RELATIVE)
                && !subjects.is(start - 2, SpeechWord.PREPOSITION);
    }

    /// `according to General Zahedi`.
    private Optional<Clause> according(int verb, int behind) {
        return subjects.nameAt(behind)
                .map(name ->
                        new Clause(
                                verb,
                                verb,
                                tokens.from(name.span().end()),
                                new Subject.Named(name)));
    }

    /// `Molotov smiled and replied`, `he turned to me and said`.
    private Optional<Clause> withAnotherVerb(int verb, int behind) {
        if (!subjects.is(verb - 1, SpeechWord.AND)) return Optional.empty();
        for (int token = verb - 2; token >= Math.max(0, verb - 2 - PREDICATE); token--) {
            if (tokens.shape(token) != Shape.WORD) break;
            Optional<Subject> subject =
                    subjects.isPast(token + 1)
                                    || (subjects.is(token + 1, SpeechWord.BETWEEN)
                                            && subjects.isPast(token + 2))
                            ? subjects.endingAt(token)
                            : Optional.empty();
            if (subject.isPresent())
                return Optional.of(new Clause(subjects.start(token), verb, behind, subject.get()));
        }
        return Optional.empty();
    }

    /// `Mr. Vyshinski, who was present, added`, `he, however, said`.
    private Optional<Clause> pastInsertion(int verb, int behind) {
        if (!tokens.isMark(verb - 1, ',')) return Optional.empty();
        for (int token = verb - 2; token > Math.max(0, verb - 2 - INSERTION); token--) {
            if (tokens.isMark(token, '.') || tokens.isMark(token, ';')) break;
            if (!tokens.isMark(token, ',')) continue;
            int last = token - 1;
            return subjects.is(token + 1, SpeechWord.INSERTED)
                    ? subjects.endingAt(last)
                            .map(subject -> new Clause(subjects.start(last), verb, behind, subject))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Clause> before(int verb, int behind) {
        int token = beforeNote(verb - 1);
        for (int step = 0; step <= BETWEEN; step++, token--) {
            if (tokens.shape(token) != Shape.WORD || subjects.is(token, SpeechWord.NOT)) break;
            Optional<Subject> subject = subjects.endingAt(token);
            if (subject.isPresent()) {
                int start = subjects.start(token);
                return isOneOfTwo(start)
                        ? Optional.empty()
                        : Optional.of(new Clause(start, verb, behind, subject.get()));
            }
            if (!subjects.is(token, SpeechWord.BETWEEN) && !isAdverb(token)) break;
        }
        return Optional.empty();
    }

    /// The word before the mark of a note: `Bajpai[1] said`.
    private int beforeNote(int token) {
        boolean note =
                tokens.isMark(token, ']')
                        && tokens.number(token - 1) >= 0
                        && tokens.isMark(token - 2, '[');
        return note ? token - 3 : token;
    }

    /// In `Roem and I agreed` nobody speaks for himself.
    private boolean isOneOfTwo(int start) {
        return tokens.word(start - 1).equals("and")
                && (tokens.isCapital(start - 2) || subjects.pronoun(start - 2).isPresent());
    }

    private boolean isAdverb(int token) {
        return tokens.word(token).length() > 4 && tokens.word(token).endsWith("ly");
    }

    /// `said Stalin`, behind a quotation or a comma, or where a sentence begins.
    private Optional<Clause> behind(int verb, int behind) {
        Optional<Clause> turned =
                subjects.startingAt(behind)
                        .map(read -> new Clause(verb, verb, read.next(), read.what()));
        if (isSentenceStart(verb)) return turned.filter(clause -> endsAside(clause.end()));
        boolean mark =
                tokens.shape(verb - 1) == Shape.MARK
                        && "\",”’'»".indexOf(tokens.text().charAt(tokens.start(verb - 1))) >= 0;
        return mark ? turned : Optional.empty();
    }

    /// `Added that he was tired.`, as telegrams say it of who spoke before.
    private Optional<Clause> bare(int verb, int behind, Set<SpeechWord> kinds) {
        boolean bare =
                kinds.contains(SpeechWord.BARE)
                        && isSentenceStart(verb)
                        && tokens.shape(behind) == Shape.WORD
                        && tokens.gap(behind) != Gap.PARAGRAPH
                        && (subjects.is(behind, SpeechWord.BARE_OF) || subjects.isNamed(behind));
        return bare
                ? Optional.of(new Clause(verb, verb, behind, new Subject.Third()))
                : Optional.empty();
    }

    private boolean isSentenceStart(int token) {
        return tokens.isCapital(token)
                && (tokens.isMark(token - 1, '.') || tokens.gap(token) == Gap.PARAGRAPH);
    }
}
