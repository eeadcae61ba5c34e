package org.postil.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.postil.analysis.find.BadSearch;
import org.postil.analysis.find.Finder;
import org.postil.analysis.find.Search;
import org.postil.analysis.find.SearchLine;
import org.postil.format.TextFile;
import org.postil.format.json.ProjectJson;
import org.postil.format.json.ProjectJson.Content;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.message.Words;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.text.CleanText;

/// The three doors through which others' bytes come in. Whatever they are: a whole answer, or a
/// refusal in words; anything else is a fault of ours and throws.
public final class Hostile {

    /// A name for each way of reading; what is in the file counts, the name is for the guesses.
    private static final List<String> NAMES = List.of("a.txt", "1946-04-05 Smith, cable 1053.html");

    private static final Project SEARCHED =
            Project.named("Searched")
                    .withDocuments(
                            List.of(
                                    Document.of(
                                            "Cable",
                                            Witness.of(
                                                    "A",
                                                    "𝔘 He spoke of oil in Iran, of Ὀδυσσεύς, and of"
                                                            + " the “Dardanelles”. Ответ: нет."))));

    private Hostile() {}

    /// Brings a file in, as what it is.
    public static void text(byte[] bytes) {
        for (String name : NAMES) {
            try {
                var read = TextFile.read(name, bytes, Optional.empty(), Instant.EPOCH);
                String text = read.document().mainWitness().text();
                assertThat(CleanText.isClean(text)).isTrue();
                read.problems().forEach(Hostile::says);
            } catch (Refused refused) {
                says(refused.problem());
            }
        }
    }

    /// Reads a project; one that can be read is written to the byte as it was written before.
    public static void json(byte[] bytes) {
        try {
            Project read = read(bytes);
            byte[] once = written(read);
            assertThat(read(once)).isEqualTo(read);
            assertThat(written(read(once))).isEqualTo(once);
        } catch (Refused refused) {
            says(refused.problem());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Reads a search line and looks for what it says.
    public static void query(byte[] bytes) {
        String line = new String(bytes, UTF_8);
        try {
            Search search = SearchLine.read(line);
            Finder.run(SEARCHED, search);
        } catch (BadSearch bad) {
            says(bad.problem());
            assertThat(bad.place()).isBetween(0, line.length());
        }
    }

    private static Project read(byte[] bytes) throws Refused {
        return ProjectJson.read(new ByteArrayInputStream(bytes)).project();
    }

    private static byte[] written(Project project) throws IOException {
        var out = new ByteArrayOutputStream();
        ProjectJson.write(Content.of(project), out);
        return out.toByteArray();
    }

    private static void says(Message problem) {
        assertThat(Words.inEnglish().of(problem)).isNotBlank();
    }
}
