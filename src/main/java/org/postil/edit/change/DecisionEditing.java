package org.postil.edit.change;

import java.util.List;
import org.postil.edit.DecisionEdit;
import org.postil.edit.DecisionEdit.Judge;
import org.postil.edit.DecisionEdit.PutAside;
import org.postil.edit.DecisionEdit.Reconsider;
import org.postil.edit.DecisionEdit.Reject;
import org.postil.edit.DecisionEdit.TakeBack;
import org.postil.edit.DecisionEdit.Withdraw;
import org.postil.edit.Edit;
import org.postil.model.Marks;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Rejection;
import org.postil.model.annotation.SetAside;

/// Decisions about a version: set aside and back, rejected and reconsidered, judged and withdrawn.
final class DecisionEditing {

    private DecisionEditing() {}

    static Editing.Step step(Project project, DecisionEdit edit) {
        Witness witness = Lookup.witness(project, edit.witness());
        Marks marks = witness.marks();
        return switch (edit) {
            case PutAside put ->
                    step(
                            project,
                            witness,
                            marks.withSetAside(MarkLists.with(marks.setAside(), put.stretches())),
                            new TakeBack(
                                    witness.id(),
                                    put.stretches().stream().map(SetAside::id).toList()));
            case TakeBack back -> {
                List<SetAside> gone = Lookup.marks(marks.setAside(), back.ids());
                yield step(
                        project,
                        witness,
                        marks.withSetAside(MarkLists.without(marks.setAside(), gone)),
                        new PutAside(witness.id(), gone));
            }
            case Reject reject ->
                    step(
                            project,
                            witness,
                            marks.withRejections(
                                    MarkLists.with(marks.rejections(), reject.rejections())),
                            new Reconsider(
                                    witness.id(),
                                    reject.rejections().stream().map(Rejection::id).toList()));
            case Reconsider again -> {
                List<Rejection> gone = Lookup.marks(marks.rejections(), again.ids());
                yield step(
                        project,
                        witness,
                        marks.withRejections(MarkLists.without(marks.rejections(), gone)),
                        new Reject(witness.id(), gone));
            }
            case Judge judge ->
                    step(
                            project,
                            witness,
                            marks.withJudgements(
                                    MarkLists.with(marks.judgements(), judge.judgements())),
                            new Withdraw(
                                    witness.id(),
                                    judge.judgements().stream().map(Judgement::id).toList()));
            case Withdraw withdraw -> {
                List<Judgement> gone = Lookup.marks(marks.judgements(), withdraw.ids());
                yield step(
                        project,
                        witness,
                        marks.withJudgements(MarkLists.without(marks.judgements(), gone)),
                        new Judge(witness.id(), gone));
            }
        };
    }

    private static Editing.Step step(Project project, Witness witness, Marks marks, Edit inverse) {
        return new Editing.Step(
                project.changingWitness(witness.id(), one -> one.withMarks(marks)), inverse);
    }
}
