package org.postil.excerpt.content;

/// An explained word, as it stands at the foot of the page.
///
/// @param number counted from 1 through the whole sheet
/// @param words the words that are explained, as the sheet shows them
public record GlossNote(int number, String words, String meaning) {}
