package org.postil.format;

import java.util.List;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Original;

/// A file that was read, on its way into a project.
///
/// @param document new, with one version
/// @param originals the bytes that it was read from
/// @param problems what the reader should know, each a sentence that names the file: an encoding
///   that was guessed, characters that were replaced
public record Imported(Document document, List<Original> originals, List<Message> problems) {

    public Imported {
        originals = List.copyOf(originals);
        problems = List.copyOf(problems);
    }
}
