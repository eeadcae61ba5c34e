/// One version of a document as it is read: its text, and its tags drawn behind the words. Start
/// with [WitnessPane], which alone owns the RichTextFX area. What is shown is computed in `look`
/// and drawn by `drawing`, paragraph by paragraph. Offsets are UTF-16 units of the witness's text,
/// unless a name says *shown*.
@NullMarked
package org.postil.ui.text;

import org.jspecify.annotations.NullMarked;
