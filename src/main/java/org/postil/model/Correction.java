package org.postil.model;

import org.postil.model.id.Stamp;
import org.postil.text.Splice;

/// One correction of a transcription: what was replaced, by whom and when. Its place counts in the
/// text as all corrections before it left it.
public record Correction(Splice splice, Stamp stamp) {}
