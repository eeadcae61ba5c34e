/// What all tables share: one connection to one SQLite file, the settings that keep what is
/// written, how a transaction begins and ends ([Database]); how values and offsets stand in a row
/// ([Written], [Offsets]); which rows differ between two states ([Difference]).
@NullMarked
package org.postil.store.sql;

import org.jspecify.annotations.NullMarked;
