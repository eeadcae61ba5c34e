package org.postil.edit.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postil.edit.Edit;
import org.postil.edit.RegisterEdit.AddPerson;
import org.postil.edit.RegisterEdit.ChangePerson;
import org.postil.message.Message;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;

/// Makes two people of one who turned out to be two: some passages go to a new person, who stands
/// right behind the old one in the register. An alias that is the new person's name goes too.
///
/// Laws: of the chosen passages none points to the old person any more, and no other tag changes;
/// undone, all is as it was.
public final class SplitPerson {

    private SplitPerson() {}

    /// The edit that parts them.
    ///
    /// @param passages the tags that go; those that do not point to the old person stay as they are
    public static Edit of(
            Project project,
            Id<Person> from,
            Person fresh,
            Set<Id<Annotation>> passages,
            Stamp by) {
        List<Person> people = project.codebook().people();
        Person old =
                project.codebook()
                        .person(from)
                        .orElseThrow(() -> new IllegalArgumentException("no person " + from));
        var edits = new ArrayList<Edit>();
        edits.add(new AddPerson(people.indexOf(old) + 1, fresh));
        edits.addAll(
                Repointing.of(
                        project,
                        tag -> passages.contains(tag.id()) ? going(tag, from, fresh, by) : tag));
        if (old.aliases().contains(fresh.name())) {
            edits.add(new ChangePerson(old.withAliases(without(old.aliases(), fresh.name()))));
        }
        return new Edit.Together(Message.of("edit.split", fresh.name(), old.name()), edits);
    }

    private static Annotation going(Annotation tag, Id<Person> from, Person fresh, Stamp by) {
        if (!tag.tag().people().contains(from)) return tag;
        return tag.saying(
                Repointing.pointing(tag.tag(), id -> id.equals(from) ? fresh.id() : id), by);
    }

    private static List<String> without(List<String> names, String gone) {
        return names.stream().filter(name -> !name.equals(gone)).toList();
    }
}
