package org.postil.collation;

import org.postil.collation.page.AsideKind;
import org.postil.text.Span;

/// A stretch of one version that was set aside.
///
/// @param witness which version, counted from 0
/// @param span in UTF-16 units of its text
public record Stretch(int witness, Span span, AsideKind kind) {}
