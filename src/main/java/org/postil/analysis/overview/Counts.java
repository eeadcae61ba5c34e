package org.postil.analysis.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;

/// How many tags of each document point to a topic or to a person.
public final class Counts {

    private Counts() {}

    /// A count.
    ///
    /// @param count how many tags of the document point there; above 0
    public record Count<T>(Document document, T entry, int count) {}

    /// Topics by document.
    public static List<Count<Topic>> topics(Project project) {
        return of(project, Counts::topic, byId(project.codebook().topics(), Topic::id));
    }

    /// People by document: named, speaking or spoken to.
    public static List<Count<Person>> people(Project project) {
        return of(
                project,
                tag -> tag.people().stream(),
                byId(project.codebook().people(), Person::id));
    }

    private static <T> Map<Id<T>, T> byId(List<T> entries, Function<T, Id<T>> id) {
        return entries.stream().collect(Collectors.toMap(id, entry -> entry));
    }

    /// The tags of a document that are counted, as far as they say this, in the order of the text.
    public static List<Annotation> tags(Document document, Predicate<Tag> wanted) {
        return MainText.of(document).annotations().stream()
                .filter(one -> wanted.test(one.tag()))
                .toList();
    }

    private static Stream<Id<Topic>> topic(Tag tag) {
        return tag instanceof Tag.TopicTag about ? Stream.of(about.topic()) : Stream.of();
    }

    private static <T> List<Count<T>> of(
            Project project, Function<Tag, Stream<Id<T>>> points, Map<Id<T>, T> entries) {
        var counts = new ArrayList<Count<T>>();
        for (Document document : project.documents()) {
            Map<Id<T>, Integer> own = new LinkedHashMap<>();
            MainText.of(document).annotations().stream()
                    .flatMap(one -> points.apply(one.tag()))
                    .forEach(id -> own.merge(id, 1, Integer::sum));
            own.forEach((id, count) -> {
                T entry = entries.get(id);
                if (entry != null) counts.add(new Count<>(document, entry, count));
            });
        }
        return counts;
    }
}
