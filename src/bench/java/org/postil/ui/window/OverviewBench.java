package org.postil.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT4;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.concordance.Findings;
import org.postil.analysis.concordance.Order;
import org.postil.analysis.concordance.Row;
import org.postil.analysis.find.BadSearch;
import org.postil.analysis.find.Finder;
import org.postil.analysis.find.SearchLine;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Metadata.Field;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Stamp;
import org.postil.store.ProjectFile;
import org.postil.text.Anchor;
import org.postil.ui.fx.Segments;
import org.testfx.util.WaitForAsyncUtils;

/// The overview of 2,000 documents of 3 kB under 40,000 tags: how long until its first picture, and
/// how long the JavaFX thread lets others wait meanwhile, in each of its forms; and how long 10,000
/// hits take to be sorted. `mvn -Pbench test`
class OverviewBench {

    private static final int DOCUMENTS = 2_000;
    private static final int TAGS = 20;
    private static final int ROUNDS = 9;

    @TempDir Path folder;

    @Test
    void theOverviewOfManyDocuments() throws IOException {
        Path file = folder.resolve("many.postil");
        ProjectFile.create(file, project(), List.of()).close();
        Desk desk = Desk.at(folder.resolve("data"), List.of(file));
        awaitLong(() -> desk.shell().project().isPresent());
        long begin = System.nanoTime();
        double stall = stall(() -> {
            desk.presses(CONTROL, DIGIT4);
            awaitLong(() -> desk.node("#timeline").isPresent());
        });
        double first = (System.nanoTime() - begin) / 1e6;
        System.out.printf("overview: first picture after %.0f ms, longest wait for the JavaFX thread %.0f ms%n", first, stall);
        for (int form = 1; form < 5; form++) {
            int number = form;
            double wait = stall(() -> desk.fx(() -> {
                var forms = (Segments<?>) desk.node("#overview-forms").orElseThrow();
                ((ToggleButton) forms.getChildren().get(number)).fire();
            }));
            System.out.printf("overview, form %d: longest wait for the JavaFX thread %.0f ms%n", form, wait);
        }
        desk.quits();
    }

    @Test
    void tenThousandHitsSortedByWhatStandsRight() throws BadSearch {
        Project project = project();
        List<Row> rows =
                Finder.run(project, SearchLine.read("peace")).stream().limit(10_000).map(Row::of).toList();
        var times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            Findings.of(rows, Order.RIGHT, project.codebook());
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                "concordance, %d hits by right context, with counts and strips: min %.0f, median %.0f, max %.0f ms%n",
                rows.size(), times[0], times[ROUNDS / 2], times[ROUNDS - 1]);
    }

    private static void awaitLong(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(200, TimeUnit.SECONDS, () -> Desk.onFx(condition::getAsBoolean));
        } catch (TimeoutException never) {
            throw new AssertionError(never);
        }
    }

    /// How long, at the most, something that is to be done on the JavaFX thread waits for its turn
    /// while this is done, in milliseconds.
    private static double stall(Runnable work) {
        var longest = new AtomicLong();
        var done = new AtomicBoolean();
        Thread asking = Thread.ofPlatform().daemon().start(() -> {
            while (!done.get()) {
                long asked = System.nanoTime();
                var answered = new AtomicBoolean();
                Platform.runLater(() -> {
                    longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                    answered.set(true);
                });
                while (!answered.get() && !done.get()) Thread.onSpinWait();
            }
        });
        work.run();
        done.set(true);
        try {
            asking.join();
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
        return longest.get() / 1e6;
    }

    private static Project project() {
        var random = new Random(7);
        Person stalin = Person.named("Stalin, J. V.");
        Person smith = Person.named("Smith, W. B.");
        var topics = new ArrayList<Topic>();
        for (int i = 0; i < 12; i++) topics.add(Topic.named("Topic " + i));
        var documents = new ArrayList<Document>();
        String text =
                "Generalissimo Stalin said last night that the Soviet Union wanted peace. ".repeat(41);
        for (int i = 0; i < DOCUMENTS; i++) {
            Witness plain = Witness.of("A", "Cable " + i + ".\n" + text);
            var tags = new ArrayList<Annotation>();
            for (int j = 0; j < TAGS; j++) {
                int start = 20 + random.nextInt(text.length() - 400);
                tags.add(
                        Annotation.of(
                                Anchor.at(start, start + 10 + random.nextInt(90)),
                                tag(j, random, j % 2 == 0 ? stalin : smith, topics),
                                new Stamp("Una", Instant.EPOCH)));
            }
            Document document =
                    Document.of(
                            "Cable " + i, plain.withMarks(plain.marks().withAnnotations(tags)));
            documents.add(
                    document.withMetadata(document.metadata().with(Field.DATE, date(random))));
        }
        Project empty = Project.named("Many");
        return empty.withCodebook(
                        empty.codebook().withPeople(List.of(stalin, smith)).withTopics(topics))
                .withDocuments(documents);
    }

    private static Tag tag(int number, Random random, Person person, List<Topic> topics) {
        return switch (number % 4) {
            case 0 -> new Tag.PersonTag(person.id());
            case 1 -> new Tag.DateTag(Edtf.parse(date(random)), Tag.Aspect.HAPPENED, "");
            case 2 -> new Tag.TopicTag(topics.get(random.nextInt(topics.size())).id());
            default -> new Tag.SpeakerTag(person.id(), Tag.Mode.REPORTED, List.of());
        };
    }

    private static String date(Random random) {
        return "19%02d-%02d-%02d"
                .formatted(20 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }
}
