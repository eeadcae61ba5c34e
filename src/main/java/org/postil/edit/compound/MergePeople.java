package org.postil.edit.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.postil.edit.Edit;
import org.postil.edit.RegisterEdit.ChangePerson;
import org.postil.edit.RegisterEdit.RemovePerson;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;

/// Makes one person of several who turned out to be the same: "Gen. Stalin" is "Stalin, J. V.".
///
/// Laws: every tag that pointed to one of them points to the one who stays; no tag is lost or says
/// anything else; undone, all is as it was.
public final class MergePeople {

    private MergePeople() {}

    /// The edit that merges them.
    ///
    /// @param others one or more, without the one who stays
    public static Edit of(Project project, Id<Person> kept, Set<Id<Person>> others) {
        Person staying = person(project, kept);
        List<Person> going = others.stream().map(id -> person(project, id)).toList();
        if (going.isEmpty() || others.contains(kept)) {
            throw new IllegalArgumentException("no merging of " + kept + " with " + others);
        }
        var edits = new ArrayList<Edit>();
        edits.add(new ChangePerson(merged(staying, going)));
        edits.addAll(Repointing.of(project, tag -> pointing(tag, kept, others)));
        others.forEach(id -> edits.add(new RemovePerson(id)));
        return new Edit.Together(label(staying, going), edits);
    }

    /// The one who stays, with all that was known of the others: their names become aliases, and
    /// where they differ in role or dates both stand there. Of two numbers in one register the one
    /// of the person who stays is kept.
    public static Person merged(Person kept, List<Person> others) {
        var externalIds = new TreeMap<String, String>();
        others.reversed().forEach(one -> externalIds.putAll(one.externalIds()));
        externalIds.putAll(kept.externalIds());
        Stream<String> names =
                Stream.concat(
                        kept.aliases().stream(),
                        others.stream()
                                .flatMap(one ->
                                        Stream.concat(
                                                Stream.of(one.name()), one.aliases().stream())));
        return new Person(
                kept.id(),
                kept.name(),
                Gathering.names(kept.name(), names),
                Gathering.texts("; ", all(kept, others).map(Person::role)),
                Gathering.texts("; ", all(kept, others).map(Person::dates)),
                externalIds);
    }

    private static Stream<Person> all(Person kept, List<Person> others) {
        return Stream.concat(Stream.of(kept), others.stream());
    }

    private static Annotation pointing(Annotation tag, Id<Person> kept, Set<Id<Person>> others) {
        if (tag.tag().people().stream().noneMatch(others::contains)) return tag;
        return tag.pointing(Repointing.pointing(tag.tag(), id -> others.contains(id) ? kept : id));
    }

    private static Message label(Person kept, List<Person> going) {
        return going.size() == 1
                ? Message.of("edit.merge", going.getFirst().name(), kept.name())
                : Message.of("edit.merge-people", going.size(), kept.name());
    }

    private static Person person(Project project, Id<Person> id) {
        return project.codebook()
                .person(id)
                .orElseThrow(() -> new IllegalArgumentException("no person " + id));
    }
}
