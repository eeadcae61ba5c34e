/// What was looked for in a text, drawn only where it is in sight: a text may hold many thousand
/// places of it. Start with [FoundPlaces]. Uses ui.text.drawing and ui.text.look.
@NullMarked
package org.postil.ui.text.found;

import org.jspecify.annotations.NullMarked;
