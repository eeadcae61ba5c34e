/// The words of a text as a search compares them: folded, each with its place. Start with
/// [WordList]. Uses text only.
@NullMarked
package org.postil.analysis.word;

import org.jspecify.annotations.NullMarked;
