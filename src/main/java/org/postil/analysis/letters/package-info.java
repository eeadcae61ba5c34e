/// Looks for letters in one text, as they are typed. Start with [InText].
@NullMarked
package org.postil.analysis.letters;

import org.jspecify.annotations.NullMarked;
