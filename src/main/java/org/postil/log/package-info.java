/// What went wrong, for whoever mends Postil: in one file of the data folder, without a word of the
/// user's. Start with [Log].
@NullMarked
package org.postil.log;

import org.jspecify.annotations.NullMarked;
