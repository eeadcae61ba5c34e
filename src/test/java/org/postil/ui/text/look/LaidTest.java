package org.postil.ui.text.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postil.model.Marks;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Anchor.Passage;
import org.postil.text.Span;

/// What was laid before spares work, and changes nothing.
class LaidTest {

    private static final Stamp STAMP = new Stamp("Una", Instant.parse("2026-01-02T03:04:05Z"));
    private static final Person STALIN = Person.named("Stalin, J. V.");
    private static final Codebook BOOK = Codebook.empty().withPeople(List.of(STALIN));
    private static final String TEXT =
            "One two three four.\n\nFive six seven.\nEight\n\n\nNine ten eleven twelve.\n"
                    .repeat(6);
    private static final Witness PLAIN = Witness.of("A", TEXT);
    private static final List<Arrangement.Lines> LINES =
            List.of(Arrangement.Lines.AS_TYPED, Arrangement.Lines.PARTED, Arrangement.Lines.JOINED);

    @Test
    void whateverWasLaidBeforeItLooksTheSame() {
        var random = new Random(5);
        Laid laid = Laid.NOTHING;
        List<Annotation> tags = new ArrayList<>();
        List<SetAside> aside = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            change(random, tags);
            if (i % 40 == 7)
                aside.add(new SetAside(Id.fresh(), anchor(random), SetAside.Kind.HEADER));
            if (i % 120 == 100) aside.clear();
            Witness now = PLAIN.withMarks(new Marks(tags, aside, List.of()));
            var lines = LINES.get(i / 9 % 3);
            List<Mark> marks = i % 30 < 20 ? List.of() : List.of(mark(i % 30));
            laid = laid.with(now, BOOK, lines, Set.of(), marks);
            Laid anew = Laid.NOTHING.with(now, BOOK, lines, Set.of(), marks);
            assertThat(laid.display().shown()).isEqualTo(anew.display().shown());
            assertThat(laid.looks()).as("step %d", i).isEqualTo(anew.looks());
        }
    }

    @Test
    @SuppressWarnings("ReferenceEquality") // what looks the same is the same object
    void aTagThatIsAddedChangesTheLooksOfItsParagraphOnly() {
        var tags = new ArrayList<Annotation>();
        for (int at = TEXT.indexOf(" "); at >= 0; at = TEXT.indexOf(" ", at + 1)) {
            tags.add(tag(Anchor.at(at - 1, at + 2)));
        }
        Laid before = laid(Laid.NOTHING, tags);
        int place = TEXT.indexOf("Eight", TEXT.length() / 2);
        tags.add(tag(Anchor.at(place, place + 4)));
        Laid after = laid(before, tags);
        int changed = 0;
        for (int i = 0; i < after.looks().size(); i++) {
            if (after.looks().get(i) == before.looks().get(i)) continue;
            changed++;
            assertThat(after.looks().get(i)).isNotEqualTo(before.looks().get(i));
        }
        assertThat(changed).isEqualTo(1);
    }

    private static Laid laid(Laid before, List<Annotation> tags) {
        Witness now = PLAIN.withMarks(new Marks(tags, List.of(), List.of()));
        return before.with(now, BOOK, Arrangement.Lines.PARTED, Set.of(), List.of());
    }

    /// One goes, one comes, or one says something else.
    private static void change(Random random, List<Annotation> tags) {
        int choice = random.nextInt(5);
        int at = random.nextInt(tags.size() + 1);
        if (choice < 3 || at == tags.size()) {
            tags.add(tag(anchor(random)));
        } else if (choice == 3) {
            tags.remove(at);
        } else {
            tags.set(at, tags.get(at).saying(new Tag.NoteTag(), STAMP));
        }
        tags.sort(org.postil.model.annotation.Mark.IN_TEXT_ORDER);
    }

    private static Annotation tag(Anchor anchor) {
        boolean speaks = anchor.hull().start() % 3 == 0;
        return Annotation.of(
                anchor,
                speaks
                        ? new Tag.SpeakerTag(STALIN.id(), Tag.Mode.DIRECT, List.of())
                        : new Tag.PersonTag(STALIN.id()),
                STAMP);
    }

    private static Anchor anchor(Random random) {
        if (random.nextInt(12) == 0) return new Anchor.Orphan(3, "gone");
        Span first = span(random);
        return random.nextInt(4) == 0
                ? Passage.of(List.of(first, span(random)))
                : new Passage(List.of(first));
    }

    private static Span span(Random random) {
        int start = random.nextInt(TEXT.length() - 1);
        int most = random.nextInt(10) == 0 ? 300 : 30;
        return new Span(start, Math.min(TEXT.length(), start + 1 + random.nextInt(most)));
    }

    private static Mark mark(int at) {
        return new Mark(new Span(at, at + 4), "a", "#0072B2", Mark.Shape.LINE, false);
    }
}
