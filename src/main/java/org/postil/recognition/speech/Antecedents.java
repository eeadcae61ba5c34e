package org.postil.recognition.speech;

import java.util.List;
import java.util.Optional;
import org.postil.recognition.name.FoundName;
import org.postil.recognition.speech.Clauses.Clause;
import org.postil.recognition.word.Tokens;

/// Who "he" is, as a text goes on: of whom the sentence itself speaks before, or else of whom the
/// text spoke last, or else whom it named last; but never who wrote it.
final class Antecedents {

    /// So many words behind "I" stands whom I met.
    private static final int MET_WITHIN = 20;

    private static final int FIRST_WITHIN = 4;

    private final Tokens tokens;
    private final Subjects subjects;
    private final List<FoundName> names;
    private final String sender;

    /// Who spoke last, or was spoken of at the beginning of a sentence.
    private Optional<String> last = Optional.empty();

    Antecedents(Tokens tokens, Subjects subjects, List<FoundName> names, String sender) {
        this.tokens = tokens;
        this.subjects = subjects;
        this.names = names;
        this.sender = sender;
    }

    void speaks(String who) {
        last = Optional.of(who);
    }

    /// Reads of whom a sentence speaks between these tokens.
    void speakOf(int first, int end) {
        Optional<String> who = subjects.opening(first).flatMap(this::other);
        last = who.or(() -> last).or(() -> met(first, end));
    }

    /// The same for each sentence of a paragraph, as far as one can tell.
    void speakOfAll(int first, int end) {
        for (int token = first; token < end; token++)
            if (token == first || tokens.isMark(token - 1, '.')) speakOf(token, end);
    }

    /// Whom the writer met: `I had a conference with Lord Russell.`
    private Optional<String> met(int first, int end) {
        int from = first;
        while (from < first + FIRST_WITHIN && !isWriter(from)) from++;
        if (!isWriter(from)) return Optional.empty();
        for (int token = from; token < Math.min(end, from + MET_WITHIN); token++) {
            Optional<String> who = subjects.metAt(token).flatMap(this::other);
            if (who.isPresent()) return who;
        }
        return Optional.empty();
    }

    private boolean isWriter(int token) {
        return subjects.pronoun(token).filter(Subject.First.class::isInstance).isPresent();
    }

    /// Who is meant by a pronoun that says something.
    ///
    /// @param from where its sentence begins
    Optional<String> meant(int from, Clause clause) {
        Optional<String> here = subjects.lastBefore(clause.start(), from).flatMap(this::other);
        return here.or(() -> last).or(() -> namedBefore(tokens.start(clause.verb())));
    }

    private Optional<String> namedBefore(int place) {
        for (int i = firstBehind(place) - 1; i >= 0; i--) {
            String person = names.get(i).person();
            if (!isSender(person)) return Optional.of(person);
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

    private Optional<String> other(Subject subject) {
        String who = subject.who();
        boolean own = subject instanceof Subject.Named && isSender(who);
        return who.isEmpty() || own ? Optional.empty() : Optional.of(who);
    }

    private boolean isSender(String person) {
        return sender.contains(person.substring(person.lastIndexOf(' ') + 1));
    }
}
