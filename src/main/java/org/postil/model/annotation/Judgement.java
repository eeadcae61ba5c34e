package org.postil.model.annotation;

import java.util.UUID;
import org.postil.model.id.Id;
import org.postil.text.Anchor;

/// What a reader decides about a difference between two versions. It holds on to the words of one
/// of them, so that it is found again when the texts change.
///
/// @param anchor the words of the version that it stands on
/// @param against the id of the other version, which may be gone by now
/// @param reading what the other version had there; empty for nothing
/// @param kind the class of the difference, as comparisons write it (`omission`), or how these
///   words are arranged whatever the program finds (`together`, `whole`, `part`, `still`,
///   `ignored`); empty where the program's stands
/// @param everywhere whether the class is that of every difference between these readings
/// @param note the reader's own words; may be empty
public record Judgement(
        Id<Judgement> id,
        Anchor anchor,
        UUID against,
        String reading,
        String kind,
        boolean everywhere,
        Status status,
        String note)
        implements Mark<Judgement> {

    /// Whether the reader has agreed that it is a difference worth speaking of.
    public enum Status {
        OPEN,
        CONFIRMED,
        DISMISSED
    }

    /// One that says nothing yet.
    public static Judgement about(Anchor words, UUID against, String reading) {
        return new Judgement(Id.fresh(), words, against, reading, "", false, Status.OPEN, "");
    }

    @Override
    public UUID uuid() {
        return id.value();
    }

    @Override
    public Judgement movedTo(Anchor newAnchor) {
        return new Judgement(id, newAnchor, against, reading, kind, everywhere, status, note);
    }

    public Judgement withKind(String changed, boolean onAll) {
        return new Judgement(id, anchor, against, reading, changed, onAll, status, note);
    }

    public Judgement withStatus(Status changed) {
        return new Judgement(id, anchor, against, reading, kind, everywhere, changed, note);
    }

    public Judgement withNote(String changed) {
        return new Judgement(id, anchor, against, reading, kind, everywhere, status, changed);
    }

    /// True where it says nothing that the program would not say.
    public boolean isVoid() {
        return kind.isEmpty() && status == Status.OPEN && note.isBlank();
    }
}
