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

/// Long texts with many tags that overlap.
final class LargeText {

    private static final Person STALIN = Person.named("Stalin, J. V.");

    private static final int LENGTH = 200_000;

    private LargeText() {}

    /// A project of one text of 200 kB.
    static Project ofParagraphs(int tags) {
        return of("Large", paragraphs(LENGTH), tags);
    }

    static Project of(String title, String text, int tags) {
        return project(List.of(document(title, text, tags)));
    }

    /// Paragraphs of about a thousand letters.
    static String paragraphs(int length) {
        var text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append("This is paragraph ").append(i).append(" of it. ");
            text.append(
                    "Generalissimo Stalin said that the Soviet Union wanted peace. ".repeat(16));
            text.append("Товарищ Сталин.\n");
        }
        return text.toString();
    }

    static Document document(String title, String text, int tags) {
        Witness plain = Witness.of("A", text);
        return Document.of(
                title, plain.withMarks(plain.marks().withAnnotations(tags(text.length(), tags))));
    }

    static Project project(List<Document> documents) {
        Project empty = Project.named("Large");
        return empty.withCodebook(empty.codebook().withPeople(List.of(STALIN)))
                .withDocuments(documents);
    }

    private static List<Annotation> tags(int length, int count) {
        var random = new Random(1);
        var stamp = new Stamp("Una", Instant.EPOCH);
        var tags = new ArrayList<Annotation>();
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(length - 400);
            int end = start + 10 + random.nextInt(300);
            Tag tag =
                    switch (i % 3) {
                        case 0 -> new Tag.PersonTag(STALIN.id());
                        case 1 ->
                                new Tag.DateTag(Edtf.parse("1946-04-05"), Tag.Aspect.HAPPENED, "");
                        default -> new Tag.NoteTag();
                    };
            tags.add(Annotation.of(Anchor.at(start, end), tag, stamp));
        }
        return tags;
    }
}
