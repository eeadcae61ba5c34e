package org.postil.collation.speaker;

import java.util.Optional;
import org.postil.collation.align.exact.Sequence;
import org.postil.collation.token.Form;

/// A clause that says who speaks, such as "he said".
///
/// @param position of its verb
/// @param speaker the word for who speaks, as it stands there
record Attribution(int position, Form speaker) {

    /// The one who speaks stands at most so many tokens from the verb: "he then said".
    private static final int NEAR = 3;

    /// The last clause before a place, up to so many tokens back and within the paragraph.
    static Optional<Attribution> before(Sequence sequence, int place, int farthest) {
        for (int i = place - 1; i >= Math.max(0, place - farthest); i--) {
            Optional<Attribution> found = at(sequence, i);
            if (found.isPresent()) return found;
            if (sequence.before(i).endsParagraph()) break;
        }
        return Optional.empty();
    }

    /// The clause whose verb stands at this position.
    static Optional<Attribution> at(Sequence sequence, int position) {
        if (!Speech.isVerb(sequence.form(position).letters())) return Optional.empty();
        for (int step = 1; step <= NEAR; step++) {
            int before = position - step;
            if (before < 0 || !sequence.isWord(before)) break;
            if (isSpeaker(sequence.form(before))) return of(sequence, position, before);
        }
        int behind = position + 1;
        boolean turned = behind < sequence.size() && isSpeaker(sequence.form(behind));
        return turned ? of(sequence, position, behind) : Optional.empty();
    }

    private static Optional<Attribution> of(Sequence sequence, int position, int speaker) {
        return Optional.of(new Attribution(position, sequence.form(speaker)));
    }

    private static boolean isSpeaker(Form form) {
        return Speech.isFirstPerson(form.letters())
                || Speech.isThirdPerson(form.letters())
                || (form.isWord() && Character.isUpperCase(form.text().codePointAt(0)));
    }

    boolean isFirstPerson() {
        return Speech.isFirstPerson(speaker.letters());
    }

    boolean isThirdPerson() {
        return Speech.isThirdPerson(speaker.letters());
    }

    /// True where the two are surely two: a name may be meant by "he", but not by "I".
    boolean differsFrom(Attribution other) {
        if (isFirstPerson() || other.isFirstPerson()) {
            return isFirstPerson() != other.isFirstPerson();
        }
        if (isThirdPerson() || other.isThirdPerson()) return false;
        return speaker.key() != other.speaker.key();
    }
}
