/// What a reader does with the text itself, from the key to the edit: correcting it. Start with
/// [Transcribing].
@NullMarked
package org.postil.ui.window.correcting;

import org.jspecify.annotations.NullMarked;
