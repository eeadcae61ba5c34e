/// Dates as historians know them: a day, a month, a season, about, possibly, before, one of. The
/// Extended Date/Time Format of the Library of Congress (4 February 2019, a profile of ISO 8601-2),
/// levels 0, 1 and 2 whole. What is refused, and why, stands in the constructor of the record it
/// concerns; `Reader` only takes a text apart. Uses the JDK and `message`. Start with [Edtf].
@NullMarked
package org.postil.edtf;

import org.jspecify.annotations.NullMarked;
