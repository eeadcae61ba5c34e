package org.postil.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.id.Stamp;
import org.postil.store.ProjectFile;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// How much time of the JavaFX thread a key takes, in a text of 200 kB under 2,000 overlapping tags
/// that is open for correction: the key itself, the edit, all that is computed anew, styles and
/// layout. Painting has a thread of its own. `mvn -Pbench test`
class TypingBench {

    private static final int LENGTH = 200_000;
    private static final int TAGS = 2_000;
    private static final int WARM = 100;
    private static final int KEYS = 200;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir Path folder;

    @Test
    void aKeyInATextOf200KilobytesWith2000Tags() throws IOException {
        Path file = folder.resolve("large.postil");
        ProjectFile.create(file, project(), List.of()).close();
        Desk desk = Desk.at(folder.resolve("data"), List.of(file)).seesAProject();
        CorrectingDesk hand = new CorrectingDesk(desk);
        hand.unlocks().putsTheCaret("paragraph 60 ", 9);
        report("a letter", desk, () -> typed("e"));
        hand.putsTheCaret("paragraph 90 ", 9);
        report("Backspace", desk, () -> pressed(KeyCode.BACK_SPACE));
        assertThat(desk.text()).contains("paragraph" + "e".repeat(WARM + KEYS) + " 60 ");
        desk.seesSaved().quits();
    }

    private interface Key {
        KeyEvent event();
    }

    private static void report(String what, Desk desk, Key key) {
        keys(desk, key, WARM);
        double[] times = keys(desk, key, KEYS);
        Arrays.sort(times);
        System.out.printf(
                "%s: min %.1f, median %.1f, 95th percentile %.1f, max %.1f ms (%d keys)%n",
                what, times[0], times[KEYS / 2], times[KEYS * 95 / 100], times[KEYS - 1], KEYS);
    }

    private static double[] keys(Desk desk, Key key, int count) {
        var times = new double[count];
        for (int i = 0; i < count; i++) {
            times[i] = Desk.onFx(() -> time(desk, key.event()));
        }
        return times;
    }

    private static double time(Desk desk, KeyEvent key) {
        Parent root = desk.window().getScene().getRoot();
        long begin = THREADS.getCurrentThreadCpuTime();
        Event.fireEvent(root.getScene().getFocusOwner(), key);
        root.applyCss();
        root.layout();
        return (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static Project project() {
        var text = new StringBuilder();
        for (int i = 0; text.length() < LENGTH; i++) {
            text.append("This is paragraph ").append(i).append(" of it. ");
            text.append(
                    "Generalissimo Stalin said that the Soviet Union wanted peace. ".repeat(16));
            text.append("Товарищ Сталин.\n");
        }
        Person stalin = Person.named("Stalin, J. V.");
        Witness plain = Witness.of("A", text.toString());
        Project empty = Project.named("Large");
        return empty.withCodebook(empty.codebook().withPeople(List.of(stalin)))
                .withDocuments(
                        List.of(
                                Document.of(
                                        "Large",
                                        plain.withMarks(
                                                plain.marks()
                                                        .withAnnotations(
                                                                tags(text.length(), stalin))))));
    }

    private static List<Annotation> tags(int length, Person person) {
        var random = new Random(1);
        var stamp = new Stamp("Una", Instant.EPOCH);
        var tags = new ArrayList<Annotation>();
        for (int i = 0; i < TAGS; i++) {
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
