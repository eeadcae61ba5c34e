package org.postil.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.codebook.Codebook;
import org.postil.session.Sample;
import org.postil.store.ProjectFile;

/// A codebook goes from one project to another by way of a file.
class CodebookCommandTest {

    @TempDir Path folder;
    private String sample = "";
    private String other = "";
    private String book = "";

    /// What a command said, and how it ended.
    private record Run(int code, String out, String err) {}

    @BeforeEach
    void place() throws IOException {
        sample = folder.resolve("sample 𝔘.postil").toString();
        other = folder.resolve("other.postil").toString();
        book = folder.resolve("book.json").toString();
        Sample.create(Path.of(sample));
        assertThat(postil("new", other).code).isZero();
    }

    @Test
    void theCodebookOfOneProjectComesIntoAnother() throws IOException {
        assertThat(postil("codebook", "export", sample, "-o", book)).isEqualTo(new Run(0, "", ""));
        assertThat(postil("codebook", "export", sample).out)
                .isEqualTo(Files.readString(Path.of(book)));
        Codebook there = codebook(sample);
        Run preview = postil("codebook", "import", other, book, "--preview");
        assertThat(preview.code).isZero();
        assertThat(codebook(other)).isEqualTo(Codebook.empty());
        Run done = postil("codebook", "import", other, book);
        assertThat(done).isEqualTo(preview);
        int fresh = there.people().size() + there.topics().size();
        assertThat(done.out)
                .contains("new\tperson “" + there.people().getFirst().name() + "”\t")
                .endsWith(fresh + " new, 0 different, 5 the same.\n");
        assertThat(codebook(other)).isEqualTo(there);
        assertThat(postil("codebook", "import", other, book).out)
                .isEqualTo("0 new, 0 different, " + (fresh + 5) + " the same.\n");
    }

    @Test
    void whatIsNoCodebookIsRefusedWholeWithItsPlace() throws IOException {
        assertThat(postil("codebook", "export", sample, "-o", book).code).isZero();
        String spoiled =
                Files.readString(Path.of(book)).replaceFirst("\"role\": \"[^\"]*\"", "\"role\": 7");
        Files.writeString(Path.of(book), spoiled);
        Run refused = postil("codebook", "import", other, book);
        assertThat(refused)
                .isEqualTo(new Run(1, "", "people[0].role should be a text in quotation marks.\n"));
        assertThat(codebook(other)).isEqualTo(Codebook.empty());
        assertThat(postil("codebook", "import", other, sample).err)
                .isEqualTo("The file is not in UTF-8, as JSON must be.\n");
        assertThat(postil("codebook", "import", other, "nowhere.json").err)
                .isEqualTo("There is no file nowhere.json.\n");
        assertThat(postil("codebook").code).isEqualTo(2);
    }

    private static Codebook codebook(String project) throws IOException {
        try (ProjectFile file = ProjectFile.openToRead(Path.of(project))) {
            return file.read().codebook();
        }
    }

    private static Run postil(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, UTF_8));
            System.setErr(new PrintStream(complained, true, UTF_8));
            int code = CommandLineTool.run(arguments);
            return new Run(code, said.toString(UTF_8), complained.toString(UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
