/// What a document says of itself at its top and its end: who wrote to whom, when, from where,
/// under which number. Start with [org.postil.recognition.header.Header].
@NullMarked
package org.postil.recognition.header;

import org.jspecify.annotations.NullMarked;
