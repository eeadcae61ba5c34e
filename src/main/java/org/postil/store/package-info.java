/// The project file: one SQLite file that holds everything a person makes. It is opened warily, has
/// one writer, and every commit is whole or not at all. Sub-packages: `sql` (the connection),
/// `rows` and `marks` (the tables), `history` (what was done, as JSON). Uses edit, model, text,
/// message. Start with [ProjectFile].
@NullMarked
package org.postil.store;

import org.jspecify.annotations.NullMarked;
