/// OpenDocument texts (ISO/IEC 26300), packed or flat. Start at [Odt].
@NullMarked
package org.postil.format.odt;

import org.jspecify.annotations.NullMarked;
