package org.postil.session.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.edit.Edit;
import org.postil.edit.RegisterEdit.AddPerson;
import org.postil.edit.RegisterEdit.AddTopic;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;

/// The people and topics that come into the register with a tag, each once.
public final class Newcomers {

    private final Codebook book;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final List<Edit> entries = new ArrayList<>();

    /// Nobody yet.
    ///
    /// @param book the register as it is
    public Newcomers(Codebook book) {
        this.book = book;
    }

    public Id<Person> person(String name) {
        return people.computeIfAbsent(name.strip(), this::enterPerson).id();
    }

    public Id<Topic> topic(String name) {
        return topics.computeIfAbsent(name.strip(), this::enterTopic).id();
    }

    /// What must be done before the tag is made.
    public List<Edit> entries() {
        return List.copyOf(entries);
    }

    private Person enterPerson(String name) {
        Person person = Person.named(name);
        entries.add(new AddPerson(book.people().size() + people.size(), person));
        return person;
    }

    private Topic enterTopic(String name) {
        Topic topic = Topic.named(name);
        entries.add(new AddTopic(book.topics().size() + topics.size(), topic));
        return topic;
    }
}
