/// The work of Postil without a window: one small class a command. Results go to standard output,
/// sentences to standard error. Start with [CommandLineTool].
@NullMarked
package org.postil.cli;

import org.jspecify.annotations.NullMarked;
