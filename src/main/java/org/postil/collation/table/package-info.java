/// Two and more versions as one table: a row for each version, a column for what belongs together.
/// No version is the base of the others. Start with [Table] and [Tabulation].
@NullMarked
package org.postil.collation.table;

import org.jspecify.annotations.NullMarked;
