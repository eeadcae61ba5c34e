package org.postil.ui.annotation.asking;

import java.util.function.Consumer;
import org.postil.session.tagging.value.Everything;
import org.postil.session.tagging.value.Pick;

/// What the picker asks for, and who wants to know.
///
/// @param heading what is asked
/// @param answered called with what was picked; never, where the reader leaves the picker
public record PickQuestion(String heading, Everything offered, Consumer<Pick> answered) {}
