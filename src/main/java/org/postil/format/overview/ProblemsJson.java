package org.postil.format.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.postil.format.json.print.JsonOut;
import org.postil.message.Message;
import org.postil.message.Words;

/// What a check of a project file found, for other programs: whether all is well, and each problem
/// with a key that stays the same and a sentence in English.
public final class ProblemsJson {

    private ProblemsJson() {}

    /// Writes an object and leaves the stream open.
    public static void write(List<Message> problems, OutputStream out) throws IOException {
        Words words = Words.inEnglish();
        JsonOut.write(
                out,
                json -> {
                    json.flag("whole", problems.isEmpty());
                    json.objects(
                            "problems",
                            problems,
                            one -> {
                                json.text("problem", one.key());
                                json.text("sentence", words.of(one));
                            });
                });
    }
}
