/// Postil: close reading of historical documents, side by side. Start here: [Postil] wires the
/// floors together by hand and decides between window and command line.
@NullMarked
package org.postil;

import org.jspecify.annotations.NullMarked;
