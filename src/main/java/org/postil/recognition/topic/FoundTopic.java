package org.postil.recognition.topic;

import org.postil.message.Message;
import org.postil.model.codebook.Topic;
import org.postil.text.Span;

/// Words that speak of a topic.
///
/// @param span in UTF-16 units
/// @param confidence from 0 to 1
/// @param reason why
public record FoundTopic(Span span, Topic topic, double confidence, Message reason) {}
