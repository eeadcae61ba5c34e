package org.postil.ui.overview;

import org.postil.analysis.overview.Chronicle;

/// What is shown of a selection of documents.
///
/// @param dates all of them, in the order of time
/// @param dateTable the same as [DateGrid] has them
/// @param voices document, speaker, how, turns, words, to whom
/// @param topics a line for each document, a column for each topic
/// @param people the same of people
/// @param documents how many documents there are
public record Content(
        Chronicle dates, Grid dateTable, Grid voices, Grid topics, Grid people, int documents) {}
