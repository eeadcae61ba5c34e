/// Reads times of day and the clocks by which they are told.
@NullMarked
package org.postil.recognition.date.grammar.clock;

import org.jspecify.annotations.NullMarked;
