package org.postil.session.tagging.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.message.Message;
import org.postil.model.id.LayerId;
import org.postil.session.tagging.register.LastUsed;
import org.postil.session.tagging.register.Names;

/// People: who speaks, or who is named.
///
/// @param proposed the likeliest, which the line opens with, and what comes right after it
/// @param names the register, those used last first
record PersonValues(List<Choice> proposed, Names names) implements Values {

    static PersonValues of(LayerId layer, Occasion occasion) {
        var names = new Names(LastUsed.people(occasion.project(), layer));
        return layer.equals(LayerId.SPEAKER)
                ? new PersonValues(speaker(occasion, names), names)
                : new PersonValues(named(occasion.words(), names), names);
    }

    @Override
    public String filled() {
        return proposed.isEmpty() ? "" : proposed.getFirst().text();
    }

    @Override
    public List<Choice> initially() {
        Stream<Choice> others = names.people().stream().map(Choice.KnownPerson::new);
        return Stream.concat(proposed.stream(), others).distinct().toList();
    }

    @Override
    public List<Choice> matching(String typed) {
        var found = new ArrayList<Choice>();
        names.matching(typed).forEach(person -> found.add(new Choice.KnownPerson(person)));
        String name = typed.strip();
        if (!name.isEmpty() && !names.isName(name)) found.add(new Choice.NewPerson(name));
        return List.copyOf(found);
    }

    @Override
    public Optional<Message> problem(String typed) {
        return matching(typed).isEmpty()
                ? Optional.of(Message.of("ui.value.person.empty"))
                : Optional.empty();
    }

    private static List<Choice> speaker(Occasion occasion, Names names) {
        return new SpeakerGuess(occasion, names.people(), Names.inText(names.people()))
                .person().<Choice>map(Choice.KnownPerson::new).stream().toList();
    }

    /// Who is called so; also, unless that is the very name, somebody new.
    private static List<Choice> named(String words, Names names) {
        var created = new Choice.NewPerson(words);
        Optional<Choice> known = names.called(words).map(Choice.KnownPerson::new);
        if (known.isEmpty()) return List.of(created);
        return known.get().text().equals(words)
                ? List.of(known.get())
                : List.of(known.get(), created);
    }
}
