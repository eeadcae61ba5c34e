/// The panel of excerpts: what stands on a sheet, in order, with what is done to it, and the sheet
/// as it will be printed. It knows what is shown; what is done is left to [ExcerptWishes]. Start
/// with [ExcerptPanel].
@NullMarked
package org.postil.ui.excerpt;

import org.jspecify.annotations.NullMarked;
