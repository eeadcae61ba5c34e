/// Reads years, parts of years, decades and centuries.
@NullMarked
package org.postil.recognition.date.grammar.year;

import org.jspecify.annotations.NullMarked;
