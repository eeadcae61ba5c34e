/// What is shown of files before they come into the project. It uses `ui.library.about` for the
/// fields. Start with [ArrivalSheet].
@NullMarked
package org.postil.ui.library.arriving;

import org.jspecify.annotations.NullMarked;
