package org.postil.session.tagging.value;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.session.tagging.register.Phrases;
import org.postil.text.Lines;
import org.postil.text.Span;

/// Who probably speaks some words: who is named in the label that they begin with, or last before
/// them in their paragraph, or in a label above it; else who spoke before; else who was tagged
/// last.
record SpeakerGuess(Occasion occasion, List<Person> people, Phrases<Person> named) {

    private static final int LONGEST_LABEL = 60;

    Optional<Person> person() {
        return labelled()
                .or(this::namedBefore)
                .or(this::labelledAbove)
                .or(this::spokeBefore)
                .or(() -> people.stream().findFirst());
    }

    /// "[Stalin: that is so]"
    private Optional<Person> labelled() {
        String text = occasion.text();
        Span words = occasion.span();
        int colon = text.indexOf(':', words.start());
        if (colon < 0 || colon >= words.end() || colon - words.start() > LONGEST_LABEL) {
            return Optional.empty();
        }
        Span label = new Span(words.start(), colon);
        if (label.of(text).indexOf('\n') >= 0) return Optional.empty();
        return named.lastIn(text, label).map(Phrases.Standing::entry);
    }

    private Optional<Person> namedBefore() {
        return named.lastIn(occasion.text(), occasion.before()).map(Phrases.Standing::entry);
    }

    /// "Stalin:" alone on the last line that is not blank.
    private Optional<Person> labelledAbove() {
        Lines lines = Lines.of(occasion.text());
        int line = lines.at(occasion.span().start()) - 1;
        while (line >= 0 && lines.isBlank(line)) line--;
        if (line < 0) return Optional.empty();
        Span label = lines.span(line);
        boolean isLabel =
                label.length() <= LONGEST_LABEL
                        && label.of(occasion.text()).stripTrailing().endsWith(":");
        return isLabel
                ? named.lastIn(occasion.text(), label).map(Phrases.Standing::entry)
                : Optional.empty();
    }

    private Optional<Person> spokeBefore() {
        return occasion.witness().annotations().stream()
                .filter(one -> one.tag() instanceof Tag.SpeakerTag)
                .filter(one -> !one.anchor().hull().isEmpty())
                .filter(one -> one.anchor().hull().end() <= occasion.span().start())
                .max(Comparator.comparingInt(one -> one.anchor().hull().end()))
                .map(Annotation::tag)
                .map(Tag.SpeakerTag.class::cast)
                .flatMap(said -> person(said.person()));
    }

    private Optional<Person> person(Id<Person> id) {
        return people.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
