package org.postil.session.tagging.value;

import java.time.Instant;
import java.util.List;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Stamp;
import org.postil.text.Span;

/// A register of the cables, and occasions told as a text with the words to tag in brackets.
public final class Told {

    public static final Stamp NOON = new Stamp("Una", Instant.parse("2026-01-01T12:00:00Z"));

    public static final Person STALIN =
            Person.named("Joseph Stalin").withAliases(List.of("the Generalissimo"));
    public static final Person SMITH = Person.named("Smith, Walter Bedell");
    public static final Person MOLOTOV = Person.named("Vyacheslav Molotov");
    public static final Topic TURKEY = Topic.named("Turkey and the Straits");
    public static final Topic PEACE = Topic.named("Peace");

    public static final Codebook BOOK =
            Codebook.empty()
                    .withPeople(List.of(SMITH, STALIN, MOLOTOV))
                    .withTopics(List.of(PEACE, TURKEY));

    private Told() {}

    public static Occasion occasion(String picture) {
        int start = picture.indexOf('[');
        int end = picture.indexOf(']') - 1;
        String text = picture.replace("[", "").replace("]", "");
        return occasion(Witness.of("A", text), new Span(start, end));
    }

    public static Occasion occasion(Witness witness, Span span) {
        return new Occasion(project(witness), witness, span);
    }

    public static Project project(Witness witness) {
        return Project.named("P")
                .withCodebook(BOOK)
                .withDocuments(List.of(Document.of("Cable", witness)));
    }
}
