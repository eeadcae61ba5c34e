/// Finds what a text speaks of: the words and phrases that the reader's own topics carry. Start
/// with [TopicRecognizer].
@NullMarked
package org.postil.recognition.topic;

import org.jspecify.annotations.NullMarked;
