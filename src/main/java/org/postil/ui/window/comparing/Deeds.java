package org.postil.ui.window.comparing;

/// What is done with differences besides looking at them.
///
/// @param deciding about single ones
/// @param writing up what was confirmed
/// @param all versions of a document, compared at once
public record Deeds(Deciding deciding, WritingUp writing, ComparingAll all) {}
