package org.postil.model.excerpt;

import java.util.List;

/// A question to the class.
///
/// @param lines how many lines are left for the answer, 0 to [#MOST_LINES]
/// @param answer the teacher's own, for the key
/// @param about the words that it asks about; their line numbers are found when the sheet is laid
///   out
public record Question(String words, int lines, String answer, List<Held> about) {

    public static final int MOST_LINES = 60;

    public Question {
        about = List.copyOf(about);
        if (words.isBlank()) throw new IllegalArgumentException("an empty question");
        if (lines < 0 || lines > MOST_LINES) {
            throw new IllegalArgumentException("lines for an answer: " + lines);
        }
    }
}
