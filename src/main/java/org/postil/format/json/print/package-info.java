/// Writes JSON that reads well in a diff: keys in a fixed order, two spaces of indent, one thing a
/// line, and nothing that depends on the machine. Start with [JsonOut].
@NullMarked
package org.postil.format.json.print;

import org.jspecify.annotations.NullMarked;
