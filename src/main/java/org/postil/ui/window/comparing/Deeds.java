package org.postil.ui.window.comparing;

/// What is done with differences besides looking at them.
///
/// @param deciding about single ones
/// @param rearranging what belongs together
/// @param writing up what was confirmed
/// @param all versions of a document, compared at once
/// @param copies the two as the documents that they are
public record Deeds(
        Deciding deciding,
        Rearranging rearranging,
        WritingUp writing,
        ComparingAll all,
        ShowingCopies copies) {}
