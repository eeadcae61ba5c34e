package org.postil.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.postil.cli.naming.Naming;
import org.postil.format.PlainText;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.store.ProjectFile;
import picocli.CommandLine.ParameterException;

/// The versions that a command line names: files, or those of a document in a project. A project is
/// told from a text by what it holds, not by its name.
record Versions(
        List<Path> files,
        String document,
        List<String> sigla,
        Function<String, ParameterException> wrong) {

    static final int MOST = 6;

    private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    List<Witness> read() throws IOException {
        boolean project = files.size() == 1 && isProject(files.getFirst());
        List<Witness> found = project ? fromProject() : fromFiles();
        if (found.size() < 2) throw wrong.apply("cli.compare.two");
        if (found.size() > MOST) throw wrong.apply("cli.compare.six");
        return found;
    }

    static boolean isProject(Path file) throws IOException {
        if (!Files.isRegularFile(file)) return false;
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(DATABASE.length), DATABASE);
        }
    }

    private List<Witness> fromFiles() throws Refused {
        if (!document.isEmpty()) throw wrong.apply("cli.compare.no-project");
        if (!sigla.isEmpty() && sigla.size() != files.size())
            throw wrong.apply("cli.compare.sigla");
        var texts = new ArrayList<Witness>();
        for (int i = 0; i < files.size(); i++) {
            Witness read =
                    PlainText.read(files.get(i), Optional.empty(), Instant.EPOCH)
                            .document()
                            .mainWitness();
            String siglum = sigla.isEmpty() ? Character.toString('A' + i) : sigla.get(i);
            texts.add(read.withSiglum(siglum));
        }
        return texts;
    }

    private List<Witness> fromProject() throws IOException {
        if (document.isEmpty()) throw wrong.apply("cli.compare.which-document");
        try (ProjectFile file = ProjectFile.openToRead(files.getFirst())) {
            Document chosen = Naming.document(file.read(), document);
            if (sigla.isEmpty()) {
                return chosen.witnesses();
            }
            var texts = new ArrayList<Witness>();
            for (String siglum : sigla) texts.add(Naming.witness(chosen, siglum));
            return texts;
        }
    }
}
