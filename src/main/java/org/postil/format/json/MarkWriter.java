package org.postil.format.json;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.postil.format.Surroundings;
import org.postil.format.json.print.JsonOut;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Hold;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Mark;
import org.postil.model.annotation.Rejection;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Kebab;
import org.postil.text.Anchor;
import org.postil.text.CodePoints;
import org.postil.text.Span;

/// Writes all that holds on to texts: by document, by version, in the order of the text.
final class MarkWriter {

    private final JsonOut out;

    MarkWriter(JsonOut out) {
        this.out = out;
    }

    void write(Project project) {
        marks("annotations", project, Witness::annotations, this::annotation);
        marks("setAside", project, Witness::setAside, this::setAside);
        marks("rejections", project, Witness::rejections, this::rejection);
        marksIfAny("holds", project, one -> one.marks().holds(), this::hold);
        marksIfAny("judgements", project, Witness::judgements, this::judgement);
    }

    private <M extends Mark<M>> void marksIfAny(
            String key,
            Project project,
            Function<Witness, List<M>> marks,
            BiConsumer<M, Holding> content) {
        boolean any = project.allWitnesses().anyMatch(one -> !marks.apply(one).isEmpty());
        if (any) marks(key, project, marks, content);
    }

    private <M extends Mark<M>> void marks(
            String key,
            Project project,
            Function<Witness, List<M>> marks,
            BiConsumer<M, Holding> content) {
        out.array(
                key,
                () -> project.allWitnesses().forEach(one -> on(one, marks.apply(one), content)));
    }

    private <M extends Mark<M>> void on(
            Witness witness, List<M> marks, BiConsumer<M, Holding> content) {
        if (marks.isEmpty()) return;
        Holding text = Holding.on(witness);
        marks.forEach(mark -> out.object(() -> content.accept(mark, text)));
    }

    private void annotation(Annotation annotation, Holding text) {
        place(annotation, text);
        surroundings(annotation.anchor().hull(), text);
        new TagWriter(out).write(annotation.tag());
        out.text("note", annotation.note());
        out.text("certainty", Kebab.of(annotation.certainty()));
        out.text("creator", annotation.made().who());
        out.text("created", annotation.made().when().toString());
        out.text("modified", annotation.modified().when().toString());
        out.text("modifiedBy", annotation.modified().who());
    }

    private void setAside(SetAside setAside, Holding text) {
        place(setAside, text);
        out.text("kind", Kebab.of(setAside.kind()));
    }

    private void rejection(Rejection rejection, Holding text) {
        place(rejection, text);
        out.text("quote", rejection.quote());
        out.text("value", rejection.value());
        out.text("rule", rejection.rule());
    }

    private void hold(Hold hold, Holding text) {
        place(hold, text);
    }

    private void judgement(Judgement judgement, Holding text) {
        place(judgement, text);
        out.text("against", judgement.against().toString());
        out.text("reading", judgement.reading());
        out.textIfAny("class", judgement.kind());
        out.flagIfSet("everywhere", judgement.everywhere());
        out.text("status", Kebab.of(judgement.status()));
        out.textIfAny("note", judgement.note());
    }

    private void place(Mark<?> mark, Holding text) {
        Anchor anchor = mark.anchor();
        Span hull = text.points().count(anchor.hull());
        out.text("id", mark.uuid().toString());
        out.text("witness", text.witness().id().toString());
        switch (mark) {
            case Annotation annotation -> out.text("layer", annotation.layer().value());
            case Rejection rejection -> out.text("layer", rejection.layer().value());
            case SetAside _, Hold _, Judgement _ -> {}
        }
        out.number("start", hull.start());
        out.number("end", hull.end());
        switch (anchor) {
            case Anchor.Passage passage ->
                    out.spans(passage.spans().stream().map(text.points()::count).toList());
            case Anchor.Orphan _ -> {
                out.spans(List.of());
                out.flagIfSet("orphan", true);
            }
        }
        out.text("exact", anchor.quote(text.witness().text()));
    }

    private void surroundings(Span hull, Holding text) {
        Surroundings around = Surroundings.around(hull, text.witness().text());
        out.text("prefix", around.prefix());
        out.text("suffix", around.suffix());
    }

    /// A version whose text marks hold on to, with its places counted.
    private record Holding(Witness witness, CodePoints points) {
        static Holding on(Witness witness) {
            return new Holding(witness, CodePoints.of(witness.text()));
        }
    }
}
