package org.postil.ui.text.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.history.History;
import org.postil.edit.history.Step;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.session.Saving;
import org.postil.session.Session;
import org.postil.text.Anchor;
import org.postil.text.Breaks;
import org.postil.text.Rewording;
import org.postil.text.Span;
import org.postil.text.Splice;
import org.postil.text.Texts;

/// 100,000 random keys, pastes, caret moves, undos and redos through what the window works with:
/// what is shown, what a change of it means for the text, the session with its history, the echo.
///
/// After each step every letter that was there before is under the same tags as before, no tag is
/// gone, and what is shown is the text. Every undo and redo gives exactly the project that there
/// was.
class NothingDriftsTest {

    private static final int SHORT_ROUNDS = 198;
    private static final int LONG_ROUNDS = 4;

    @Test
    void inAHundredThousandStepsNoTagDriftsAndNoneIsLost() throws IOException {
        int steps = 0;
        for (int seed = 0; seed < SHORT_ROUNDS; seed++) {
            steps += new Reader(seed, "𝔘" + Texts.random(new Random(seed), 80)).works(500);
        }
        for (int seed = 0; seed < LONG_ROUNDS; seed++) {
            String line = "𝔘 " + "Товарищ Сталин e\u0301tait là. ".repeat(400);
            steps += new Reader(-1 - seed, line).works(250);
        }
        assertThat(steps).isEqualTo(100_000);
    }

    /// For each letter of a text the tags that it is under, one bit a tag; -1 where it came in
    /// since.
    private static final class Letters {

        private final int[] tags;

        private Letters(int[] tags) {
            this.tags = tags;
        }

        static Letters of(Witness witness) {
            var tags = new int[witness.text().length()];
            List<Annotation> all = new ArrayList<>(witness.annotations());
            all.sort(Comparator.comparing(Annotation::id));
            for (int bit = 0; bit < all.size(); bit++) {
                if (all.get(bit).anchor() instanceof Anchor.Passage passage) {
                    for (Span span : passage.spans()) mark(tags, span, 1 << bit);
                }
            }
            return new Letters(tags);
        }

        private static void mark(int[] tags, Span span, int bit) {
            for (int i = span.start(); i < span.end(); i++) tags[i] |= bit;
        }

        Letters after(List<Splice> splices) {
            int[] now = tags;
            for (Splice splice : splices) {
                var next = new int[now.length + splice.delta()];
                System.arraycopy(now, 0, next, 0, splice.at());
                Arrays.fill(next, splice.at(), splice.insertedEnd(), -1);
                int rest = now.length - splice.removedEnd();
                System.arraycopy(now, splice.removedEnd(), next, splice.insertedEnd(), rest);
                now = next;
            }
            return new Letters(now);
        }

        void check(Letters found) {
            assertThat(found.tags).hasSize(tags.length);
            for (int i = 0; i < tags.length; i++) {
                if (tags[i] != -1) assertThat(found.tags[i]).isEqualTo(tags[i]);
            }
        }
    }

    /// What there was at some moment.
    private record Moment(Project project, Letters letters) {}

    /// What is typed in one go: where it began, and all of it as one splice.
    private record Run(Letters beginning, Splice splice) {}

    private static final class Reader {

        private final Random random;
        private final Session session;
        private final Id<Witness> id;
        private final int tags;
        private final Map<Long, Moment> before = new HashMap<>();
        private final Map<Long, Moment> after = new HashMap<>();
        private final StringBuilder widget = new StringBuilder();
        private Instant clock = Instant.EPOCH;
        private DisplayText display;
        private Letters letters;
        private Optional<Run> run = Optional.empty();
        private int caret;

        Reader(long seed, String text) {
            random = new Random(seed);
            Witness witness = tagged(text);
            id = witness.id();
            tags = witness.annotations().size();
            Project project = Project.named("P").withDocuments(List.of(Document.of("D", witness)));
            session =
                    new Session(
                            project, History.empty(), new Saving(_ -> {}), "Una", new Ticking());
            letters = Letters.of(witness);
            display = DisplayText.of(text);
            widget.append(display.shown());
        }

        int works(int steps) throws IOException {
            for (int i = 0; i < steps; i++) {
                clock = clock.plus(Duration.ofMillis(random.nextInt(700)));
                act();
                check();
            }
            session.close();
            return steps;
        }

        private void act() {
            switch (random.nextInt(12)) {
                case 0 -> moves();
                case 1 -> undoes();
                case 2 -> redoes();
                case 3 -> types(Breaks.wordBefore(text(), caret), "");
                case 4 -> types(Breaks.letterAfter(text(), caret), "");
                case 5, 6 -> types(Breaks.letterBefore(text(), caret), "");
                case 7 -> pastes();
                default -> types(new Span(caret, caret), Texts.random(random, 2));
            }
        }

        private void moves() {
            goTo(Texts.span(random, text()).end());
        }

        private void goTo(int place) {
            caret = place;
            letters = moment().letters();
            session.endTyping();
            run = Optional.empty();
        }

        private void pastes() {
            Span selected = Breaks.snap(text(), Texts.span(random, text()));
            goTo(selected.end());
            Span little =
                    new Span(selected.start(), Math.min(selected.end(), selected.start() + 20));
            types(Breaks.snap(text(), little), "\r\n" + Texts.random(random, 6) + "\0");
        }

        /// As the pane does it: the change of what is shown becomes a splice of the text.
        private void types(Span span, String words) {
            Splice splice = display.typed(display.shown(span), words);
            if (splice.removed().isEmpty() && splice.inserted().isEmpty()) return;
            Moment there = moment();
            Optional<Step> last = session.undoable();
            session.perform(new ReplaceText(id, splice, session.stamp()));
            long number = session.undoable().orElseThrow().number();
            if (last.isEmpty() || last.get().number() != number) before.put(number, there);
            follow(splice, there.letters());
            caret = splice.insertedEnd();
        }

        /// Marks are mapped once for a whole run, from where it began.
        private void follow(Splice splice, Letters there) {
            Run now =
                    run.flatMap(one ->
                                    one.splice().then(splice).map(s -> new Run(one.beginning(), s)))
                            .orElseGet(() -> new Run(there, splice));
            run = Optional.of(now);
            letters = now.beginning().after(Rewording.reduce(now.splice()));
        }

        private void undoes() {
            session.undoable()
                    .ifPresent(step -> {
                        after.put(step.number(), moment());
                        session.undo();
                        became(moment(before, step));
                    });
        }

        private void redoes() {
            session.redoable()
                    .ifPresent(step -> {
                        session.redo();
                        became(moment(after, step));
                    });
        }

        private static Moment moment(Map<Long, Moment> moments, Step step) {
            return Objects.requireNonNull(moments.get(step.number()));
        }

        private void became(Moment expected) {
            assertThat(session.project()).isEqualTo(expected.project());
            letters = expected.letters();
            run = Optional.empty();
            caret = Math.min(caret, text().length());
            caret = Breaks.snap(text(), new Span(caret, caret)).start();
        }

        private void check() {
            DisplayText now = DisplayText.of(text());
            Splice echo = display.echo(now);
            widget.replace(echo.at(), echo.removedEnd(), echo.inserted());
            display = now;
            assertThat(widget.toString()).isEqualTo(now.shown());
            assertThat(witness().annotations()).hasSize(tags);
            letters.check(Letters.of(witness()));
        }

        private Moment moment() {
            return new Moment(session.project(), Letters.of(witness()));
        }

        private Witness tagged(String text) {
            var tags = new ArrayList<Annotation>();
            for (int i = 0; i < 12; i++) {
                Span one = Breaks.snap(text, Texts.span(random, text));
                Span two = Breaks.snap(text, Texts.span(random, text));
                if (one.isEmpty()) continue;
                boolean both = !two.isEmpty() && two.start() > one.end();
                List<Span> spans = both ? List.of(one, two) : List.of(one);
                tags.add(
                        Annotation.of(
                                new Anchor.Passage(spans),
                                new Tag.NoteTag(),
                                new Stamp("Una", clock)));
            }
            Witness plain = Witness.of("A", text);
            return plain.withMarks(plain.marks().withAnnotations(tags));
        }

        private Witness witness() {
            return session.project().witness(id).orElseThrow();
        }

        private String text() {
            return witness().text();
        }

        /// The reader's time.
        private final class Ticking extends Clock {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return clock;
            }
        }
    }
}
