/// Whether a difference changes who speaks: a clause such as "he said" that only one text has, or
/// has with somebody else, while the sentence goes on. Start with [SpeakerCheck].
@NullMarked
package org.postil.collation.speaker;

import org.jspecify.annotations.NullMarked;
