/// The tables of a project, its codebook, its documents and their versions, one class each with all
/// of its SQL: it reads records from rows and writes the difference between two states of them.
/// Marks are left to `store.marks`. Start with [ProjectRows].
@NullMarked
package org.postil.store.rows;

import org.jspecify.annotations.NullMarked;
