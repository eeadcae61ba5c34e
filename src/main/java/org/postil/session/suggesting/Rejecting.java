package org.postil.session.suggesting;

import java.util.List;
import org.postil.edit.DecisionEdit.Reject;
import org.postil.model.Witness;
import org.postil.model.annotation.Rejection;
import org.postil.model.id.Id;

/// Keeps in mind which suggestions the reader does not want, so that they do not come back.
public final class Rejecting {

    private Rejecting() {}

    /// The edit that rejects.
    ///
    /// @param unwanted suggestions for this version
    public static Reject of(List<Suggestion> unwanted, Witness version) {
        return new Reject(
                version.id(), unwanted.stream().map(one -> rejection(one, version)).toList());
    }

    private static Rejection rejection(Suggestion one, Witness version) {
        return new Rejection(
                Id.fresh(),
                one.anchor(),
                one.layer(),
                one.span().of(version.text()),
                one.value(),
                one.reason().key());
    }
}
