/// Finds people and topics of the register: by what was typed, by how a text calls them, and by
/// when tags last used them. Pure functions. Start with [Names].
@NullMarked
package org.postil.session.tagging.register;

import org.jspecify.annotations.NullMarked;
