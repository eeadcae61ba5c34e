/// The index of the words of all texts, in the project file: which versions may have what a search
/// needs. Start with [WordIndex]. Uses analysis, model and sql.
@NullMarked
package org.postil.store.search;

import org.jspecify.annotations.NullMarked;
