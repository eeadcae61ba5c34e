package org.postil.session.tagging.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.LayerId;

/// Register entries in the order in which tags last used them; those that none uses come behind, in
/// the register's order. Read off the tags themselves, so that it outlives the window.
public final class LastUsed {

    private LastUsed() {}

    public static List<Person> people(Project project, LayerId layer) {
        Map<Object, Instant> used = used(project, layer, LastUsed::person);
        return ordered(project.codebook().people(), Person::id, used);
    }

    public static List<Topic> topics(Project project) {
        Map<Object, Instant> used = used(project, LayerId.TOPIC, LastUsed::topic);
        return ordered(project.codebook().topics(), Topic::id, used);
    }

    /// The words last given on a layer of the reader's own.
    public static List<String> words(Project project, LayerId layer) {
        Map<String, Instant> used = used(project, layer, LastUsed::words);
        return used.keySet().stream()
                .sorted(Comparator.comparing((String one) -> used.get(one)).reversed())
                .toList();
    }

    private static <K> Map<K, Instant> used(
            Project project, LayerId layer, BiConsumer<Tag, Consumer<K>> named) {
        var last = new LinkedHashMap<K, Instant>();
        project.witnesses()
                .map(Witness::annotations)
                .flatMap(List::stream)
                .filter(one -> one.layer().equals(layer))
                .forEach(one -> named.accept(one.tag(), key -> use(last, key, one)));
        return last;
    }

    private static <K> void use(Map<K, Instant> last, K key, Annotation by) {
        last.merge(key, by.modified().when(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private static <T> List<T> ordered(
            List<T> register, Function<T, Object> id, Map<Object, Instant> used) {
        if (used.isEmpty()) return register;
        var order = new ArrayList<T>();
        var behind = new ArrayList<T>();
        for (T one : register) (used.containsKey(id.apply(one)) ? order : behind).add(one);
        order.sort(
                Collections.reverseOrder(Comparator.comparing((T one) -> used.get(id.apply(one)))));
        order.addAll(behind);
        return Collections.unmodifiableList(order);
    }

    private static void person(Tag tag, Consumer<Object> used) {
        switch (tag) {
            case Tag.SpeakerTag said -> used.accept(said.person());
            case Tag.PersonTag named -> used.accept(named.person());
            case Tag.DateTag _, Tag.TopicTag _, Tag.NoteTag _ -> {}
            case Tag.ValueTag _, Tag.OwnDateTag _ -> {}
        }
    }

    private static void topic(Tag tag, Consumer<Object> used) {
        if (tag instanceof Tag.TopicTag about) used.accept(about.topic());
    }

    private static void words(Tag tag, Consumer<String> used) {
        if (tag instanceof Tag.ValueTag said) used.accept(said.value());
    }
}
