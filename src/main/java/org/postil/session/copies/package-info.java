/// Two versions as the documents that they are: who could read each copy, how it was filed and
/// signed, when it was opened. Read from what stands around the text that both have. Start with
/// [org.postil.session.copies.Copies].
@NullMarked
package org.postil.session.copies;

import org.jspecify.annotations.NullMarked;
