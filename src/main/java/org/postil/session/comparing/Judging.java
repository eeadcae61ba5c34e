package org.postil.session.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.postil.collation.variant.Variant;
import org.postil.collation.variant.VariantClass;
import org.postil.edit.DecisionEdit.Judge;
import org.postil.edit.DecisionEdit.Withdraw;
import org.postil.edit.Edit;
import org.postil.message.Message;
import org.postil.model.Witness;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Judgement.Status;
import org.postil.model.id.Id;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Makes the edits by which a reader decides about a difference. Each is one step to undo; empty
/// where it would change nothing.
public final class Judging {

    private final Compared compared;
    private final Variant variant;

    /// Whether the judgement stands on the first version: on the second where only that has words.
    private final boolean onA;

    private Judging(Compared compared, Variant variant) {
        this.compared = compared;
        this.variant = variant;
        Judgements judgements = compared.judgements();
        Optional<Judgement> known = judgements.on(variant);
        onA = known.map(judgements.onA()::contains).orElse(!variant.a().isEmpty());
    }

    /// About a difference of two versions that are as they were when they were compared.
    public static Judging of(Compared compared, Variant variant) {
        return new Judging(compared, variant);
    }

    public Optional<Edit> status(Status status) {
        return change(one -> one.withStatus(status));
    }

    public Optional<Edit> note(String note) {
        return change(one -> one.withNote(note.strip()));
    }

    /// Gives it another class.
    ///
    /// @param everywhere to every difference between these readings
    public Optional<Edit> kind(VariantClass kind, boolean everywhere) {
        return change(one -> one.withKind(Judgements.written(kind, onA), everywhere));
    }

    /// Lets the class that the program gave it stand again.
    public Optional<Edit> ownKind() {
        return change(one -> one.withKind("", false));
    }

    private Optional<Edit> change(UnaryOperator<Judgement> change) {
        Optional<Judgement> before = compared.judgements().on(variant);
        Judgement was = before.orElseGet(this::fresh);
        Judgement now = change.apply(was);
        if (now.equals(was)) return Optional.empty();
        Id<Witness> version = (onA ? compared.a() : compared.b()).id();
        var edits = new ArrayList<Edit>();
        before.ifPresent(one -> edits.add(new Withdraw(version, List.of(one.id()))));
        if (!now.isVoid()) edits.add(new Judge(version, List.of(now)));
        return Optional.of(
                edits.size() == 1
                        ? edits.getFirst()
                        : new Edit.Together(Message.of("edit.judge"), edits));
    }

    private Judgement fresh() {
        Span words = Compared.side(variant, onA);
        String reading = Compared.side(variant, !onA).of(text(!onA));
        return Judgement.about(
                Anchor.at(words.start(), words.end()),
                (onA ? compared.b() : compared.a()).id().value(),
                reading);
    }

    private String text(boolean ofA) {
        return (ofA ? compared.a() : compared.b()).text();
    }
}
