package org.postil.model;

import java.util.ArrayList;
import java.util.List;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Hold;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Mark;
import org.postil.model.annotation.Rejection;
import org.postil.model.annotation.SetAside;

/// All that holds on to the text of one version, each kind in the order of the text.
public record Marks(
        List<Annotation> annotations,
        List<SetAside> setAside,
        List<Rejection> rejections,
        List<Hold> holds,
        List<Judgement> judgements) {

    public static final Marks NONE =
            new Marks(List.of(), List.of(), List.of(), List.of(), List.of());

    public Marks {
        annotations = inTextOrder(annotations);
        setAside = inTextOrder(setAside);
        rejections = inTextOrder(rejections);
        holds = inTextOrder(holds);
        judgements = inTextOrder(judgements);
    }

    /// Marks without any holds of excerpts or judgements on differences.
    public Marks(
            List<Annotation> annotations, List<SetAside> setAside, List<Rejection> rejections) {
        this(annotations, setAside, rejections, List.of(), List.of());
    }

    public Marks withAnnotations(List<Annotation> changed) {
        return new Marks(changed, setAside, rejections, holds, judgements);
    }

    public Marks withSetAside(List<SetAside> changed) {
        return new Marks(annotations, changed, rejections, holds, judgements);
    }

    public Marks withRejections(List<Rejection> changed) {
        return new Marks(annotations, setAside, changed, holds, judgements);
    }

    public Marks withHolds(List<Hold> changed) {
        return new Marks(annotations, setAside, rejections, changed, judgements);
    }

    public Marks withJudgements(List<Judgement> changed) {
        return new Marks(annotations, setAside, rejections, holds, changed);
    }

    private static <M extends Mark<M>> List<M> inTextOrder(List<M> marks) {
        for (int i = 1; i < marks.size(); i++) {
            if (Mark.IN_TEXT_ORDER.compare(marks.get(i - 1), marks.get(i)) > 0) {
                var sorted = new ArrayList<M>(marks);
                sorted.sort(Mark.IN_TEXT_ORDER);
                return List.copyOf(sorted);
            }
        }
        return List.copyOf(marks);
    }
}
