package org.postil.ui.codebook.topics;

import org.postil.analysis.RegisterCounts.OfTopic;
import org.postil.model.codebook.Topic;

/// A topic as the tree shows it.
public record TopicRow(Topic topic, OfTopic counts) {}
