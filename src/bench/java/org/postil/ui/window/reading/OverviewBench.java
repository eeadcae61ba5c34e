package org.postil.ui.window.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.postil.analysis.concordance.Findings;
import org.postil.analysis.concordance.Order;
import org.postil.analysis.concordance.Row;
import org.postil.analysis.find.BadSearch;
import org.postil.analysis.find.Finder;
import org.postil.analysis.find.SearchLine;
import org.postil.analysis.overview.Selection;
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
import org.postil.text.Anchor;
import org.postil.ui.fx.Segments;
import org.postil.ui.overview.Content;
import org.postil.ui.overview.OverviewCard;
import org.postil.ui.overview.OverviewWishes;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The overview of 10,000 documents of 3 kB under 200,000 tags: how long it takes in the background,
/// and how long it then keeps the JavaFX thread at a time, in each of its forms; and how long 10,000
/// hits take to be sorted. `mvn -Pbench test`
class OverviewBench {

    private static final int DOCUMENTS = 10_000;
    private static final int TAGS = 20;
    private static final int ROUNDS = 9;

    @Test
    void theOverviewOfManyDocuments() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Project project = project();
        long begin = System.nanoTime();
        Content content = OverviewContent.of(Selection.all(project));
        System.out.printf(
                "overview, in the background: %.0f ms%n", (System.nanoTime() - begin) / 1e6);
        var card =
                WaitForAsyncUtils.waitForAsyncFx(
                        30_000,
                        () -> {
                            var made =
                                    new OverviewCard(
                                            new OverviewWishes(
                                                    _ -> {}, _ -> {}, _ -> {}, (_, _) -> {}));
                            new Scene(made, 900, 400);
                            return made;
                        });
        var forms = (Segments<?>) card.lookup("#overview-forms");
        for (int form = 0; form < 5; form++) {
            var button = (ToggleButton) forms.getChildren().get(form);
            var times = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                times[i] =
                        WaitForAsyncUtils.waitForAsyncFx(
                                60_000,
                                () ->
                                        time(() -> {
                                            button.fire();
                                            card.boxes().getFirst().show(content);
                                            card.applyCss();
                                            card.layout();
                                        }));
            }
            Arrays.sort(times);
            System.out.printf(
                    "overview, %s: min %.1f, median %.1f, max %.1f ms of the JavaFX thread%n",
                    button.getText(), times[0], times[ROUNDS / 2], times[ROUNDS - 1]);
        }
    }

    private static double time(Runnable work) {
        long begin = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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
