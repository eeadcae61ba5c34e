package org.postil.model;

import org.postil.model.id.Id;
import org.postil.text.Span;

/// From which version a version was split off, and what stretch of that one's text it was then.
public record Origin(Id<Witness> witness, Span span) {}
