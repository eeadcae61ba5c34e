package org.postil.model;

import org.postil.model.id.Id;
import org.postil.text.Span;

/// From which version a version was split off, and what stretch of that one's text it was then.
///
/// @param span in code points, not in UTF-16 units: the text that it counts in may be gone, so that
///   files could not convert it
public record Origin(Id<Witness> witness, Span span) {}
