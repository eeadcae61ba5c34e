package org.postil.recognition.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.recognition.name.FoundName;
import org.postil.recognition.name.NameWord;
import org.postil.recognition.word.Lexicon;
import org.postil.recognition.word.Read;
import org.postil.recognition.word.Tokens;
import org.postil.recognition.word.Tokens.Gap;
import org.postil.recognition.word.Tokens.Shape;

/// Who may be the subject of a clause: names, pronouns and offices, by where they stand.
final class Subjects {

    private static final Lexicon<SpeechWord> SPEECH = Lexicon.of("speech", SpeechWord.class);

    private static final Lexicon<NameWord> NAMES = Lexicon.of("names", NameWord.class);

    /// So far before a pronoun may stand who is meant, in its own sentence.
    private static final int FAR = 60;

    /// Words as short before a full stop may be shortened.
    private static final int SHORTENED = 3;

    private final Tokens tokens;
    private final Offices offices;

    /// Names, by the token that is their last, and by the one that is their first.
    private final Map<Integer, FoundName> ending = new HashMap<>();

    private final Map<Integer, FoundName> beginning = new HashMap<>();

    Subjects(Tokens tokens, List<FoundName> names) {
        this.tokens = tokens;
        offices = new Offices(tokens);
        for (FoundName name : names) {
            beginning.put(tokens.from(name.span().start()), name);
            ending.put(tokens.from(name.span().end()) - 1, name);
        }
    }

    Optional<FoundName> nameAt(int first) {
        return Optional.ofNullable(beginning.get(first));
    }

    /// The subject whose first word is this token.
    Optional<Read<Subject>> startingAt(int token) {
        FoundName name = beginning.get(token);
        if (name != null) return Read.of(new Subject.Named(name), tokens.from(name.span().end()));
        Optional<Subject> pronoun = pronoun(token);
        if (pronoun.isPresent()) return Read.of(pronoun.get(), token + 1);
        return offices.startingAt(token)
                .flatMap(office ->
                        endingAt(office.end() - 1).map(it -> new Read<>(it, office.end())));
    }

    /// The subject whose last word is this token.
    Optional<Subject> endingAt(int token) {
        FoundName name = ending.get(token);
        if (name != null) return Optional.of(new Subject.Named(name));
        Optional<Subject> pronoun = pronounEndingAt(token);
        return pronoun.isPresent()
                ? pronoun
                : offices.endingAt(token).map(office -> new Subject.Office(office.words()));
    }

    /// Where the subject begins that ends with this token.
    int start(int token) {
        FoundName name = ending.get(token);
        if (name != null) return tokens.from(name.span().start());
        if (isThirdOfTwo(token)) return token - 1;
        return offices.endingAt(token).map(Offices.Office::start).orElse(token);
    }

    Optional<Subject> pronoun(int token) {
        if (is(token, SpeechWord.FIRST) && tokens.isCapital(token))
            return Optional.of(new Subject.First());
        return is(token, SpeechWord.THIRD) ? Optional.of(new Subject.Third()) : Optional.empty();
    }

    /// `his lordship`, `the latter`.
    private Optional<Subject> pronounEndingAt(int token) {
        return isThirdOfTwo(token) ? Optional.of(new Subject.Third()) : pronoun(token);
    }

    private boolean isThirdOfTwo(int token) {
        return token > 0
                && SPEECH.at(tokens, token - 1)
                        .filter(hit -> hit.next() == token + 1)
                        .filter(hit -> hit.entry().kinds().contains(SpeechWord.THIRD))
                        .isPresent();
    }

    /// The somebody of whom a sentence speaks that begins with this token.
    Optional<Subject> opening(int first) {
        int start = first;
        while (tokens.shape(start) == Shape.MARK && tokens.gap(start + 1) != Gap.PARAGRAPH) start++;
        return somebody(start);
    }

    /// The subject nearest before a word of the same sentence.
    Optional<Subject> nearestBefore(int word) {
        for (int token = word - 1; token >= Math.max(0, word - FAR / 2); token--) {
            Optional<Subject> pronoun = pronoun(token);
            Optional<Subject> subject = pronoun.isPresent() ? pronoun : somebody(token);
            if (subject.isPresent()) return subject;
            if (tokens.gap(token) == Gap.PARAGRAPH || endsSentence(token - 1)) break;
        }
        return Optional.empty();
    }

    /// A full stop, but not that of `Mr.`
    private boolean endsSentence(int token) {
        return tokens.isMark(token, '.')
                && !tokens.isCapital(token - 1)
                && tokens.end(token - 1) - tokens.start(token - 1) > SHORTENED;
    }

    /// The somebody nearest before a pronoun of whom a clause of the same sentence speaks: in `When
    /// Gromyko came, he said` it is he.
    Optional<Subject> lastBefore(int pronoun, int from) {
        for (int token = pronoun - 1; token >= Math.max(from, pronoun - FAR); token--) {
            if (token != from && !is(token - 1, SpeechWord.CLAUSE)) continue;
            Optional<Subject> found = somebody(token);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /// Who stands behind this word, where it is one by which somebody is met.
    Optional<Subject> metAt(int word) {
        if (!is(word, SpeechWord.MEETS)) return Optional.empty();
        FoundName name = beginning.get(word + 1);
        return name == null
                ? offices.startingAt(word + 1).map(office -> new Subject.Office(office.words()))
                : Optional.of(new Subject.Named(name));
    }

    /// A name or office that does something: a word in small letters follows, but no "and" or "to".
    /// Behind an office it is a verb: in `General discussion followed` there is no general.
    private Optional<Subject> somebody(int first) {
        if (is(first - 1, SpeechWord.PREPOSITION)) return Optional.empty();
        FoundName name = beginning.get(first);
        Optional<Offices.Office> office =
                name == null ? offices.startingAt(first) : Optional.empty();
        int behind =
                name == null
                        ? office.map(Offices.Office::end).orElse(-1)
                        : tokens.from(name.span().end());
        boolean does =
                tokens.shape(behind) == Shape.WORD
                        && !tokens.isCapital(behind)
                        && tokens.gap(behind) != Gap.NOTHING
                        && !is(behind, SpeechWord.AND)
                        && !is(behind, SpeechWord.PREPOSITION)
                        && (office.isEmpty() || isVerb(behind));
        return does ? endingAt(behind - 1) : Optional.empty();
    }

    /// A person, an office or a place.
    boolean isNamed(int token) {
        boolean listed = isOf(token, NameWord.OFFICE) || isOf(token, NameWord.PLACE);
        return beginning.containsKey(token) || (tokens.isCapital(token) && listed);
    }

    private boolean isVerb(int token) {
        return isPast(token)
                || is(token, SpeechWord.BETWEEN)
                || is(token, SpeechWord.NOT)
                || isOf(token, NameWord.ACTS)
                || isOf(token, NameWord.SAYS);
    }

    /// `said`, `received`.
    boolean isPast(int token) {
        return is(token, SpeechWord.VERB)
                || (!tokens.isCapital(token) && tokens.word(token).endsWith("ed"));
    }

    private boolean isOf(int token, NameWord kind) {
        return NAMES.at(tokens, token)
                .filter(hit -> hit.entry().kinds().contains(kind))
                .isPresent();
    }

    /// True where the lists have the words here as some of this kind.
    boolean is(int token, SpeechWord kind) {
        return token >= 0
                && SPEECH.at(tokens, token)
                        .filter(hit -> hit.entry().kinds().contains(kind))
                        .isPresent();
    }
}
