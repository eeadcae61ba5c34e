package org.postil.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Metadata.Field;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;

/// Makes up a large project, always the same for the same seed: documents of 3,000 letters, with
/// words as often as in a language (Zipf's law), and 20 tags each.
///
/// Of every 10,000 documents, "concession" stands in all, once each; "straits" in 500; "Batum" in
/// 20; each of the 20 has "Batum harbour" once.
public final class LargeProject {

    private static final int LETTERS = 3_000;
    private static final int TAGS = 20;
    private static final int WORDS = 30_000;
    private static final Stamp READER = new Stamp("Una", Instant.parse("2026-01-02T03:04:05Z"));

    private final Random random;
    private final String[] words = new String[WORDS];
    private final List<Person> people = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();

    private LargeProject(long seed) {
        random = new Random(seed);
        for (int i = 0; i < WORDS; i++) words[i] = word();
        for (int i = 0; i < 200; i++)
            people.add(Person.named(capital(word()) + ", " + capital(word())));
        for (int i = 0; i < 60; i++) topics.add(Topic.named(capital(word()) + " " + word()));
    }

    /// A project of so many documents.
    public static Project of(int documents, long seed) {
        return new LargeProject(seed).project(documents);
    }

    /// This project with so many documents more.
    public static Project with(Project small, int documents, long seed) {
        Project large = of(documents, seed);
        return small.withCodebook(
                        new Codebook(
                                small.codebook().layers(),
                                joined(small.codebook().people(), large.codebook().people()),
                                joined(small.codebook().topics(), large.codebook().topics())))
                .withDocuments(joined(small.allDocuments(), large.allDocuments()));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Project project(int count) {
        var codebook = Codebook.empty();
        var documents = new ArrayList<Document>(count);
        for (int i = 0; i < count; i++) documents.add(document(i));
        return Project.named("Large 𝔘")
                .withCodebook(new Codebook(codebook.layers(), people, topics))
                .withDocuments(documents);
    }

    private Document document(int number) {
        Witness plain = Witness.of("A", text(number));
        Document one = Document.of("Telegram " + number, withTags(plain));
        return one.withMetadata(one.metadata().with(Field.DATE, date()));
    }

    private String text(int number) {
        var text = new StringBuilder(LETTERS + 100);
        int special = random.nextInt(300);
        int written = 0;
        while (text.length() < LETTERS) {
            if (written++ == special) special(number, text);
            String word = words[rank()];
            boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
            text.append(begins ? capital(word) : word);
            text.append(
                    switch (random.nextInt(60)) {
                        case 0, 1 -> ". ";
                        case 2, 3 -> ", ";
                        case 4 -> number % 2 == 0 ? "” said “" : " \"and\" ";
                        case 5 -> ".\n\n";
                        default -> " ";
                    });
        }
        if (written <= special) special(number, text);
        return text.toString().strip();
    }

    private static void special(int number, StringBuilder text) {
        text.append("concession ");
        if (number % 20 == 7) text.append("Straits ");
        if (number % 500 == 9) text.append("Batum harbour ");
    }

    /// The first are the most frequent.
    private int rank() {
        return (int) Math.min(WORDS - 1, Math.exp(random.nextDouble() * Math.log(WORDS)) - 1);
    }

    private Witness withTags(Witness plain) {
        int length = plain.text().length();
        var tags = new ArrayList<Annotation>(TAGS);
        for (int i = 0; i < TAGS; i++) {
            boolean turn = i % 5 == 0;
            int start = random.nextInt(length - 400);
            int end = start + (turn ? 200 + random.nextInt(200) : 5 + random.nextInt(20));
            tags.add(Annotation.of(Anchor.at(start, end), tag(i), READER));
        }
        return plain.withMarks(Marks.NONE.withAnnotations(tags));
    }

    private Tag tag(int number) {
        return switch (number % 5) {
            case 0 ->
                    new Tag.SpeakerTag(
                            pick(people).id(),
                            random.nextBoolean() ? Tag.Mode.DIRECT : Tag.Mode.REPORTED,
                            List.of(pick(people).id()));
            case 1, 2 -> new Tag.PersonTag(pick(people).id());
            case 3 -> new Tag.DateTag(Edtf.parse(date()), Tag.Aspect.HAPPENED, "");
            default -> new Tag.TopicTag(pick(topics).id());
        };
    }

    private String date() {
        return LocalDate.of(1941, 1, 1).plusDays(random.nextInt(4_000)).toString();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String word() {
        var word = new StringBuilder();
        int syllables = 1 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
            word.append(random.nextInt(80) == 0 ? 'é' : "aeiou".charAt(random.nextInt(5)));
            if (random.nextInt(3) == 0) word.append("nrst".charAt(random.nextInt(4)));
        }
        return word.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
