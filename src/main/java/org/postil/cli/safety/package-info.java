/// Commands that see whether a project file is whole, and save what can be saved of one that is
/// not.
@NullMarked
package org.postil.cli.safety;

import org.jspecify.annotations.NullMarked;
