/// Applies edits: [Editing#apply] makes of a project and an edit a [Change], which knows its way
/// back. [TypingRun] makes one edit of what is typed in one go. Pure functions.
@NullMarked
package org.postil.edit.change;

import org.jspecify.annotations.NullMarked;
