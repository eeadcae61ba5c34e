/// Plain text files: from bytes to a clean text, and what name and text tell of title and date.
/// Start at [Decoding] and [HeaderGuess]; [FileBytes] is the only one that touches a disk. Knows
/// nothing of projects.
@NullMarked
package org.postil.format.plain;

import org.jspecify.annotations.NullMarked;
