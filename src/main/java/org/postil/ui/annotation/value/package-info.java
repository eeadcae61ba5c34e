/// What the value line proposes, finds and makes: pure functions of the project and the words that
/// are being tagged. No JavaFX, so that all of it is tested without a window. Start with [Values].
@NullMarked
package org.postil.ui.annotation.value;

import org.jspecify.annotations.NullMarked;
