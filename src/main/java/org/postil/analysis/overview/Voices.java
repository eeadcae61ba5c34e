package org.postil.analysis.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;

/// Who spoke how much, in which document, directly or as others report it.
public final class Voices {

    private Voices() {}

    /// A speaker in a document.
    ///
    /// @param turns how many stretches
    /// @param to the names of those to whom they are said, as far as that is tagged
    public record Voice(
            Document document,
            Person person,
            Tag.Mode mode,
            int turns,
            int words,
            List<String> to) {
        public Voice {
            to = List.copyOf(to);
        }
    }

    /// Document by document in the order of the library; within one, who said most first.
    public static List<Voice> of(Project project) {
        Map<Id<Person>, Person> people =
                project.codebook().people().stream()
                        .collect(Collectors.toMap(Person::id, one -> one));
        var voices = new ArrayList<Voice>();
        for (Document document : project.documents()) {
            var own = new ArrayList<>(of(document, people));
            own.sort(Comparator.comparingInt(Voice::words).reversed());
            voices.addAll(own);
        }
        return voices;
    }

    private record Key(Id<Person> person, Tag.Mode mode) {}

    private static List<Voice> of(Document document, Map<Id<Person>, Person> people) {
        var text = MainText.of(document);
        Map<Key, List<Annotation>> turns = new LinkedHashMap<>();
        for (Annotation one : text.annotations()) {
            if (one.tag() instanceof Tag.SpeakerTag said) {
                turns.computeIfAbsent(new Key(said.person(), said.mode()), _ -> new ArrayList<>())
                        .add(one);
            }
        }
        var voices = new ArrayList<Voice>();
        turns.forEach((key, all) -> {
            Person person = people.get(key.person);
            if (person == null) return;
            int words = all.stream().mapToInt(text::words).sum();
            voices.add(new Voice(document, person, key.mode, all.size(), words, to(all, people)));
        });
        return voices;
    }

    private static List<String> to(List<Annotation> turns, Map<Id<Person>, Person> people) {
        var names = new TreeSet<String>();
        for (Annotation one : turns) {
            if (!(one.tag() instanceof Tag.SpeakerTag said)) continue;
            for (Id<Person> id : said.to()) {
                Person addressed = people.get(id);
                if (addressed != null) names.add(addressed.name());
            }
        }
        return List.copyOf(names);
    }
}
