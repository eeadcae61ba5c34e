package org.postil.ui.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// A project with one long text, under as many overlapping tags as wanted.
final class LargeText {

    private static final int LENGTH = 200_000;

    private LargeText() {}

    /// 200 kB in paragraphs of about 1,000 letters.
    static Project ofParagraphs(int tags) {
        var text = new StringBuilder();
        for (int i = 0; text.length() < LENGTH; i++) {
            text.append("This is paragraph ").append(i).append(" of it. ");
            text.append(
                    "Generalissimo Stalin said that the Soviet Union wanted peace. ".repeat(16));
            text.append("Товарищ Сталин.\n");
        }
        return of("Large", text.toString(), tags);
    }

    static Project of(String title, String text, int tags) {
        Person stalin = Person.named("Stalin, J. V.");
        Witness plain = Witness.of("A", text);
        Project empty = Project.named(title);
        return empty.withCodebook(empty.codebook().withPeople(List.of(stalin)))
                .withDocuments(
                        List.of(
                                Document.of(
                                        title,
                                        plain.withMarks(
                                                plain.marks()
                                                        .withAnnotations(
                                                                tags(
                                                                        tags,
                                                                        text.length(),
                                                                        stalin))))));
    }

    private static List<Annotation> tags(int count, int length, Person person) {
        var random = new Random(1);
        var stamp = new Stamp("Una", Instant.EPOCH);
        var tags = new ArrayList<Annotation>();
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(length - 400);
            Span span = new Span(start, start + 10 + random.nextInt(300));
            Tag tag =
                    switch (i % 3) {
                        case 0 -> new Tag.PersonTag(person.id());
                        case 1 ->
                                new Tag.DateTag(Edtf.parse("1946-04-05"), Tag.Aspect.HAPPENED, "");
                        default -> new Tag.NoteTag();
                    };
            tags.add(Annotation.of(Anchor.at(span.start(), span.end()), tag, stamp));
        }
        return tags;
    }
}
