package org.postil.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.postil.format.json.ProjectJson;
import org.postil.message.Refused;
import org.postil.model.Original;
import org.postil.model.Project;
import org.postil.model.Source;
import org.postil.store.ProjectFile;

/// The sample project: five documents of 1945–49 with some tags, made from the files of
/// `sample-docs` as they are. Comes with the program.
public final class Sample {

    private static final String FOLDER = "/org/postil/sample/";

    private Sample() {}

    /// Makes the sample project as a new file.
    ///
    /// @throws Refused where there is such a file already or it can't be written
    public static void create(Path file) throws IOException {
        Project project;
        try (InputStream json = resource("sample.json")) {
            project = ProjectJson.read(json).project();
        }
        Set<Original> originals = new LinkedHashSet<>();
        for (String name : files(project)) {
            try (InputStream bytes = resource(name)) {
                originals.add(Original.of(bytes.readAllBytes()));
            }
        }
        ProjectFile.create(file, project, originals).close();
    }

    private static Set<String> files(Project project) {
        return project.allWitnesses()
                .flatMap(witness -> witness.source().stream())
                .map(Source::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Sample.class.getResourceAsStream(FOLDER + name), name);
    }
}
