/// What is known of a document, of one of its versions, of the file that it came from and of the
/// project, to read and to change. What the reader changes leaves here as an edit. Start with
/// [DocumentPanel].
@NullMarked
package org.postil.ui.library.about;

import org.jspecify.annotations.NullMarked;
