package org.postil.session.tagging.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.id.LayerId;
import org.postil.session.tagging.register.LastUsed;
import org.postil.text.Folded;

/// Any words: a note, or an open value of a layer of the reader's own.
///
/// @param missing key of what to say as long as there are none
/// @param used words given before, the last first
record OpenValues(String missing, List<String> used) implements Values {

    static OpenValues of(LayerId layer, Project project) {
        return new OpenValues("ui.value.words.empty", LastUsed.words(project, layer));
    }

    @Override
    public String filled() {
        return used.isEmpty() ? "" : used.getFirst();
    }

    @Override
    public List<Choice> initially() {
        return used.stream().<Choice>map(Choice.Words::new).toList();
    }

    /// What was typed comes first: a note is meant as it stands.
    @Override
    public List<Choice> matching(String typed) {
        var found = new ArrayList<Choice>();
        String words = typed.strip();
        if (!words.isEmpty()) found.add(new Choice.Words(words));
        Folded part = Folded.of(typed);
        used.stream()
                .filter(one -> !one.equals(words) && part.fit(Folded.of(one)) < Folded.NO_FIT)
                .forEach(one -> found.add(new Choice.Words(one)));
        return List.copyOf(found);
    }

    @Override
    public Optional<Message> problem(String typed) {
        return typed.isBlank() ? Optional.of(Message.of(missing)) : Optional.empty();
    }
}
