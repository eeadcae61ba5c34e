/// `postil excerpt` and `postil reading-copy`: sheets that are printed, and what is done to them
/// first.
@NullMarked
package org.postil.cli.sheet;

import org.jspecify.annotations.NullMarked;
