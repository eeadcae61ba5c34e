package org.postil.session.tagging.value;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postil.message.Message;
import org.postil.text.Folded;

/// One of the choices that the reader once laid down for a layer.
record ClosedValues(List<String> choices) implements Values {

    @Override
    public String filled() {
        return "";
    }

    @Override
    public List<Choice> initially() {
        return choices.stream().<Choice>map(Choice.Words::new).toList();
    }

    @Override
    public List<Choice> matching(String typed) {
        Folded part = Folded.of(typed);
        return choices.stream()
                .filter(one -> part.fit(Folded.of(one)) < Folded.NO_FIT)
                .sorted(Comparator.comparingInt(one -> part.fit(Folded.of(one))))
                .<Choice>map(Choice.Words::new)
                .toList();
    }

    @Override
    public Optional<Message> problem(String typed) {
        return matching(typed).isEmpty()
                ? Optional.of(Message.of("ui.value.closed", String.join(", ", choices)))
                : Optional.empty();
    }
}
