package org.postil.ui.annotation.value;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;

/// Register entries in the order in which tags last used them; those that none uses come behind, in
/// the register's order. Read off the tags themselves, so that it outlives the window.
final class LastUsed {

    private LastUsed() {}

    static List<Person> people(Project project, LayerId layer) {
        return ordered(
                tags(project, layer).map(LastUsed::person),
                project.codebook().people(),
                Person::id);
    }

    static List<Topic> topics(Project project) {
        return ordered(
                tags(project, LayerId.TOPIC).map(LastUsed::topic),
                project.codebook().topics(),
                Topic::id);
    }

    /// The words last given on a layer of the reader's own.
    static List<String> words(Project project, LayerId layer) {
        return tags(project, layer).flatMap(LastUsed::words).distinct().toList();
    }

    private static Stream<Tag> tags(Project project, LayerId layer) {
        return project.witnesses()
                .flatMap(witness -> witness.annotations().stream())
                .filter(annotation -> annotation.layer().equals(layer))
                .sorted(Comparator.comparing((Annotation one) -> one.modified().when()).reversed())
                .map(Annotation::tag);
    }

    private static <T> List<T> ordered(
            Stream<Stream<Id<T>>> used, List<T> register, Function<T, Id<T>> id) {
        var order = new LinkedHashSet<Id<T>>();
        used.forEach(ids -> ids.forEach(order::add));
        Stream<T> first =
                order.stream()
                        .flatMap(wanted ->
                                register.stream().filter(one -> id.apply(one).equals(wanted)));
        Stream<T> behind = register.stream().filter(one -> !order.contains(id.apply(one)));
        return Stream.concat(first, behind).toList();
    }

    private static Stream<Id<Person>> person(Tag tag) {
        return switch (tag) {
            case Tag.SpeakerTag said -> Stream.of(said.person());
            case Tag.PersonTag named -> Stream.of(named.person());
            case Tag.DateTag _, Tag.TopicTag _, Tag.NoteTag _ -> Stream.empty();
            case Tag.ValueTag _, Tag.OwnDateTag _ -> Stream.empty();
        };
    }

    private static Stream<Id<Topic>> topic(Tag tag) {
        return tag instanceof Tag.TopicTag about ? Stream.of(about.topic()) : Stream.empty();
    }

    private static Stream<String> words(Tag tag) {
        return tag instanceof Tag.ValueTag said ? Stream.of(said.value()) : Stream.empty();
    }
}
