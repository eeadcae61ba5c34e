/// A passage as in a play: whose words are whose, by the tags of speakers. Start with [Script].
@NullMarked
package org.postil.excerpt.script;

import org.jspecify.annotations.NullMarked;
