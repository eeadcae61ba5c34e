/// Edits made of several, done and undone as one. Pure functions of a project; start with
/// [SplitOff].
@NullMarked
package org.postil.edit.compound;

import org.jspecify.annotations.NullMarked;
