package org.postil.edit.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.edit.TextEdit;
import org.postil.edit.TextEdit.Placement;
import org.postil.edit.TextEdit.ReplaceText;
import org.postil.edit.TextEdit.RewriteCorrections;
import org.postil.model.Correction;
import org.postil.model.Marks;
import org.postil.model.Project;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.annotation.Mark;
import org.postil.text.Anchor;
import org.postil.text.Rewording;
import org.postil.text.Splice;

/// Text edits: the text changes and every mark keeps its words.
final class TextEditing {

    private TextEditing() {}

    static Editing.Step step(Project project, TextEdit edit) {
        Witness before = Lookup.witness(project, edit.witness());
        Witness after =
                switch (edit) {
                    case ReplaceText replace -> replaced(before, replace);
                    case RewriteCorrections rewrite -> rewritten(before, rewrite);
                };
        return new Editing.Step(
                project.changingWitness(before.id(), _ -> after), leading(after, before));
    }

    static Witness replaced(Witness witness, ReplaceText edit) {
        if (!edit.splice().fits(witness.text())) {
            throw new IllegalArgumentException("does not stand in the text: " + edit.splice());
        }
        List<Correction> corrections =
                Transcription.corrections(Rewording.reduce(edit.splice()), edit.stamp());
        int kept = witness.transcription().corrections().size();
        return rewritten(
                witness, new RewriteCorrections(witness.id(), kept, corrections, List.of()));
    }

    private static Witness rewritten(Witness witness, RewriteCorrections edit) {
        Transcription old = witness.transcription();
        List<Splice> path = old.pathTo(edit.kept(), edit.corrections());
        Map<UUID, Anchor> placed = new HashMap<>();
        edit.placements().forEach(one -> placed.put(one.mark(), one.anchor()));
        Marks marks = witness.marks();
        Moving moving = new Moving(path, old.current(), placed);
        return witness.with(
                old.rewritten(edit.kept(), edit.corrections()),
                new Marks(
                        moving.all(marks.annotations()),
                        moving.all(marks.setAside()),
                        moving.all(marks.rejections()),
                        moving.all(marks.holds()),
                        moving.all(marks.judgements())));
    }

    /// The edit that leads from one state of a version's text to another state of it: the opposite
    /// splices, and the marks that these cannot bring to their place by themselves.
    static RewriteCorrections leading(Witness from, Witness to) {
        List<Correction> wants = to.transcription().corrections();
        int kept = from.transcription().shared(to.transcription());
        List<Correction> then = wants.subList(kept, wants.size());
        Moving moving = new Moving(from.transcription().pathTo(kept, then), from.text(), Map.of());
        var placements = new ArrayList<Placement>();
        moving.misplaced(from.annotations(), to.annotations(), placements);
        moving.misplaced(from.setAside(), to.setAside(), placements);
        moving.misplaced(from.rejections(), to.rejections(), placements);
        moving.misplaced(from.marks().holds(), to.marks().holds(), placements);
        moving.misplaced(from.judgements(), to.judgements(), placements);
        return new RewriteCorrections(from.id(), kept, then, placements);
    }

    /// Moves marks along a path of splices.
    private record Moving(List<Splice> path, String before, Map<UUID, Anchor> placed) {

        <M extends Mark<M>> List<M> all(List<M> marks) {
            return marks.stream().map(this::one).toList();
        }

        private <M extends Mark<M>> M one(M mark) {
            Anchor put = placed.get(mark.uuid());
            Anchor anchor = put != null ? put : mark.anchor().through(path, before);
            return anchor.equals(mark.anchor()) ? mark : mark.movedTo(anchor);
        }

        <M extends Mark<M>> void misplaced(List<M> from, List<M> to, List<Placement> found) {
            Targets<M> targets = Targets.among(from, to);
            for (int i = 0; i < from.size(); i++) {
                M mark = from.get(i);
                Anchor target = targets.of(i, mark);
                if (target != null && !target.equals(mark.anchor().through(path, before))) {
                    found.add(new Placement(mark.uuid(), target));
                }
            }
        }
    }

    /// Where marks are to stand. Typing leaves thousands of them in their order: then no table of
    /// them is made at every key.
    private interface Targets<M> {

        @Nullable Anchor of(int place, M mark);

        static <M extends Mark<M>> Targets<M> among(List<M> from, List<M> to) {
            if (isSameOrder(from, to)) return (place, _) -> to.get(place).anchor();
            Map<UUID, Anchor> wanted = new HashMap<>();
            to.forEach(mark -> wanted.put(mark.uuid(), mark.anchor()));
            return (_, mark) -> wanted.get(mark.uuid());
        }

        private static <M extends Mark<M>> boolean isSameOrder(List<M> from, List<M> to) {
            if (from.size() != to.size()) return false;
            for (int i = 0; i < from.size(); i++) {
                if (!from.get(i).uuid().equals(to.get(i).uuid())) return false;
            }
            return true;
        }
    }
}
