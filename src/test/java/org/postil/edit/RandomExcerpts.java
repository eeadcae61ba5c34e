package org.postil.edit;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.postil.edit.excerpt.Excerpting;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Excerpt.Question;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.excerpt.Alteration;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.Headings;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.id.LayerId;
import org.postil.text.Span;

/// Makes edits of excerpts that fit a project.
final class RandomExcerpts {

    private final Random random;

    RandomExcerpts(Random random) {
        this.random = random;
    }

    Edit edit(Project project) {
        if (project.excerpts().isEmpty() || random.nextInt(9) == 0) {
            Excerpt made = Excerpt.named("Sheet 𝔘 " + random.nextInt(100));
            return Excerpting.make(project, made.withPassages(List.of()));
        }
        Excerpt excerpt = pick(project.excerpts());
        var excerpting = new Excerpting(project, excerpt.id());
        Witness witness = pick(project.allWitnesses().toList());
        Span words = words(witness);
        if (words.isEmpty()) return excerpting.change(styled(excerpt));
        if (excerpt.passages().isEmpty()) return excerpting.add(witness.id(), words);
        Passage passage = pick(excerpt.passages());
        return switch (random.nextInt(9)) {
            case 0 -> excerpting.add(witness.id(), words);
            case 1 -> alteration(project, excerpting, passage);
            case 2 -> alteration(project, excerpting, passage);
            case 3 -> excerpting.move(passage.hold(), random.nextBoolean() ? 1 : -1);
            case 4 -> excerpting.ask(question(), witness.id(), words);
            case 5 ->
                    excerpt.questions().isEmpty()
                            ? excerpting.ask(question())
                            : excerpting.unask(random.nextInt(excerpt.questions().size()));
            case 6 -> excerpting.change(styled(excerpt));
            case 7 -> excerpting.remove(passage.hold());
            default ->
                    random.nextInt(4) == 0 ? excerpting.removeAll() : restored(excerpting, passage);
        };
    }

    private Edit alteration(Project project, Excerpting excerpting, Passage passage) {
        Optional<Witness> witness = project.witness(passage.witness());
        if (witness.isEmpty()) return excerpting.remove(passage.hold());
        Span words = words(witness.get());
        if (words.isEmpty()) return excerpting.remove(passage.hold());
        boolean way = random.nextBoolean();
        return excerpting.alter(
                passage.hold(),
                words,
                hold ->
                        switch (random.nextInt(4)) {
                            case 0 -> new Alteration.Cut(hold);
                            case 1 -> new Alteration.Insertion(hold, "in 𝔘", way);
                            case 2 -> new Alteration.Slip(hold, "right", way);
                            default -> new Alteration.Gloss(hold, "𝔘: a letter");
                        });
    }

    private Edit restored(Excerpting excerpting, Passage passage) {
        if (passage.alterations().isEmpty()) return excerpting.remove(passage.hold());
        return excerpting.restore(passage.hold(), pick(passage.alterations()).hold());
    }

    private Question question() {
        return new Question(
                "Why 𝔘?", random.nextInt(4), random.nextBoolean() ? "Thus." : "", List.of());
    }

    private Excerpt styled(Excerpt excerpt) {
        return excerpt.withTitle("Other " + random.nextInt(9))
                .withHeadings(new Headings("Head 𝔘", "Year 9", "10 min", ""))
                .withStyle(
                        new SheetStyle(
                                pick(List.of(SheetStyle.Paper.values())),
                                pick(List.of(SheetStyle.Type.values())),
                                pick(List.of(SheetStyle.Numbering.values())),
                                random.nextBoolean(),
                                new Arrangement(
                                        pick(List.of(Arrangement.Layout.values())),
                                        pick(List.of(Arrangement.Glosses.values())),
                                        pick(List.of(Arrangement.Variants.values())),
                                        random.nextBoolean() ? "𝔘" : "",
                                        random.nextBoolean()
                                                ? List.of(LayerId.TOPIC, new LayerId("own-ы"))
                                                : List.of())));
    }

    /// Some words, not half a pair of units; empty where the text is.
    private Span words(Witness witness) {
        String text = witness.text();
        int letters = text.codePointCount(0, text.length());
        if (letters == 0) return new Span(0, 0);
        int start = random.nextInt(letters);
        int end = start + 1 + random.nextInt(letters - start);
        return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
