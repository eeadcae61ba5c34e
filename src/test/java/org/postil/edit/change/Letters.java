package org.postil.edit.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.text.Splice;
import org.postil.text.Texts;

/// A text whose every letter has a number for life.
final class Letters {
    private static final Stamp STAMP = new Stamp("Una", Instant.EPOCH);

    private String text;
    private final List<Integer> numbers = new ArrayList<>();
    private final int first;
    private int last;

    Letters(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) numbers.add(last++);
        first = last;
    }

    void apply(Splice splice) {
        text = splice.applyTo(text);
        numbers.subList(splice.at(), splice.removedEnd()).clear();
        for (int i = 0; i < splice.inserted().length(); i++) {
            numbers.add(splice.at() + i, last++);
        }
    }

    List<Set<Integer>> inTags(Witness witness) {
        return sorted(witness).stream().map(this::under).toList();
    }

    void check(List<Set<Integer>> before, Witness witness) {
        List<Annotation> now = sorted(witness);
        Set<Integer> left = new HashSet<>(numbers);
        for (int i = 0; i < now.size(); i++) {
            Set<Integer> survivors = new HashSet<>(before.get(i));
            survivors.retainAll(left);
            Set<Integer> found = under(now.get(i));
            found.removeIf(number -> number >= first);
            if (!found.equals(survivors)) assertThat(found).isEqualTo(survivors);
        }
    }

    private Set<Integer> under(Annotation annotation) {
        Span hull = annotation.anchor().hull();
        return new HashSet<>(numbers.subList(hull.start(), hull.end()));
    }

    private static List<Annotation> sorted(Witness witness) {
        return witness.annotations().stream()
                .sorted(java.util.Comparator.comparing(Annotation::id))
                .toList();
    }

    String text() {
        return text;
    }

    /// A version with a dozen tags anywhere on its letters.
    static Witness tagged(Random random, String text) {
        var annotations = new ArrayList<Annotation>();
        for (int i = 0; i < 12; i++) {
            Span span = Texts.span(random, text);
            if (span.isEmpty()) continue;
            annotations.add(
                    Annotation.of(new Anchor.Passage(List.of(span)), new Tag.NoteTag(), STAMP));
        }
        Witness plain = Witness.of("A", text);
        return plain.with(Transcription.of(text), plain.marks().withAnnotations(annotations));
    }
}
