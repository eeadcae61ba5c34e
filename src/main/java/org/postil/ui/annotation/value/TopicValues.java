package org.postil.ui.annotation.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postil.message.Message;
import org.postil.model.codebook.Topic;
import org.postil.text.Folded;

/// Topics; the line opens with the one used last.
///
/// @param topics the register, those used last first
record TopicValues(List<Topic> topics) implements Values {

    static TopicValues of(Occasion occasion) {
        return new TopicValues(LastUsed.topics(occasion.project()));
    }

    @Override
    public String filled() {
        return topics.isEmpty() ? "" : topics.getFirst().name();
    }

    @Override
    public List<Choice> initially() {
        return topics.stream().<Choice>map(Choice.KnownTopic::new).toList();
    }

    @Override
    public List<Choice> matching(String typed) {
        Folded part = Folded.of(typed);
        var found = new ArrayList<Choice>();
        topics.stream()
                .filter(topic -> fit(topic, part) < Folded.NO_FIT)
                .sorted(Comparator.comparingInt(topic -> fit(topic, part)))
                .forEach(topic -> found.add(new Choice.KnownTopic(topic)));
        String name = typed.strip();
        boolean known = topics.stream().anyMatch(topic -> fit(topic, part) == 0);
        if (!name.isEmpty() && !known) found.add(new Choice.NewTopic(name));
        return List.copyOf(found);
    }

    @Override
    public Optional<Message> problem(String typed) {
        return matching(typed).isEmpty()
                ? Optional.of(Message.of("ui.value.topic.empty"))
                : Optional.empty();
    }

    private static int fit(Topic topic, Folded part) {
        return part.fit(Folded.of(topic.name()));
    }
}
