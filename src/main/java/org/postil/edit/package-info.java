/// What can be done to a project, as values: an [Edit] carries all that it needs. Sub-packages:
/// `change` applies edits, `history` keeps the way back. Uses model, text, message.
@NullMarked
package org.postil.edit;

import org.jspecify.annotations.NullMarked;
