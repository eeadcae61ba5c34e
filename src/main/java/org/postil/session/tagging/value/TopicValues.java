package org.postil.session.tagging.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.message.Message;
import org.postil.model.codebook.Topic;
import org.postil.session.tagging.register.LastUsed;
import org.postil.session.tagging.register.Phrases;
import org.postil.text.Folded;

/// Topics; the line opens with one that the words speak of, else with the one used last.
///
/// @param topics those that the words speak of, the longest phrase first, then those used last,
///   then all others
record TopicValues(List<Topic> topics) implements Values {

    static TopicValues of(Occasion occasion) {
        List<Topic> register = LastUsed.topics(occasion.project());
        var likeliest = new LinkedHashSet<Topic>();
        phrases(register).in(occasion.text(), occasion.span()).stream()
                .sorted(Comparator.comparingInt(found -> -found.span().length()))
                .forEach(found -> likeliest.add(found.entry()));
        likeliest.addAll(register);
        return new TopicValues(List.copyOf(likeliest));
    }

    /// Where topics are spoken of in a text: by their names, and by the words that they list.
    static Phrases<Topic> phrases(List<Topic> topics) {
        return new Phrases<>(
                topics,
                topic -> Stream.concat(Stream.of(topic.name()), topic.words().stream()).toList());
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
