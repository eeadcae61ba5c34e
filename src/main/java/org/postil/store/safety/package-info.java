/// The second copy: verified earlier states of each project file, kept in the data folder of the
/// machine, and which of them go when there are many. Nothing here ever writes to a project file.
/// Uses store and below. Start with [SafetyFolder].
@NullMarked
package org.postil.store.safety;

import org.jspecify.annotations.NullMarked;
