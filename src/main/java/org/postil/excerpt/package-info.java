/// What becomes of an excerpt: pure functions from a project to a printed sheet. `content` reads
/// the passages from the versions with their cuts and brackets, `script` parts them by who speaks,
/// `honesty` looks for cuts that change the sense, `citation` says where the words are from,
/// `layout` breaks all into lines and pages. Uses model, text, message.
@NullMarked
package org.postil.excerpt;

import org.jspecify.annotations.NullMarked;
