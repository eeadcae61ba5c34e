package org.postil.session.arranging;

import java.util.Optional;
import org.postil.model.annotation.Judgement;
import org.postil.model.id.Kebab;

/// How a reader arranges words of two versions. Each is kept as a judgement with this in the place
/// of a class, so that it moves with its words and waits where they read otherwise.
public enum Arrangement {
    /// They belong together; each version has such a judgement on its words.
    TOGETHER,
    /// All that differs within them is one difference.
    WHOLE,
    /// They are a difference by themselves.
    PART,
    /// They were not moved.
    STILL,
    /// The difference between these readings is not worth speaking of, wherever it is.
    IGNORED;

    /// What a judgement arranges; empty where it is about a difference as it is.
    public static Optional<Arrangement> of(Judgement one) {
        return Kebab.parse(Arrangement.class, one.kind());
    }

    String written() {
        return Kebab.of(this);
    }
}
