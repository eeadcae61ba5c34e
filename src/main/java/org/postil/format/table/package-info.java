/// The tags of a project as a table, for spreadsheets and statistics. Start with [Csv].
@NullMarked
package org.postil.format.table;

import org.jspecify.annotations.NullMarked;
