/// What the documents of all word processors have in common: paragraphs and tables ([Blocks]), what
/// they state, what is left out of them.
@NullMarked
package org.postil.format.office;

import org.jspecify.annotations.NullMarked;
