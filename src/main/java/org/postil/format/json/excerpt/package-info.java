/// The excerpts of a project file: which holds are passages, what is done to words of them, and the
/// questions. Uses the shapes and fields of `parse` and `print`.
@NullMarked
package org.postil.format.json.excerpt;

import org.jspecify.annotations.NullMarked;
