package org.postil.format.flow;

import org.postil.edtf.Edtf;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag;

/// What a file says of a stretch of its text.
public sealed interface Label {

    /// It is no part of the document.
    record Aside(SetAside.Kind kind) implements Label {}

    /// It is a date.
    record Dated(Edtf date, Tag.Aspect aspect) implements Label {}

    /// It is a slip, and an editor reads it so.
    record Corrected(String reading) implements Label {}
}
