/// Reads XML without trusting it: nothing outside the file is fetched, and no entity is expanded.
/// Start at [Xml].
@NullMarked
package org.postil.format.xml;

import org.jspecify.annotations.NullMarked;
