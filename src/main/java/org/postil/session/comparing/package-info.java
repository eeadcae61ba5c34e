/// Two versions in a project, compared: what is asked of the collation, where the places of the one
/// stand in the other, which tags of the one go over to the other. Start with [Compared].
@NullMarked
package org.postil.session.comparing;

import org.jspecify.annotations.NullMarked;
