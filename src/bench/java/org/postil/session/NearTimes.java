package org.postil.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.postil.analysis.find.BesideTexts;
import org.postil.analysis.find.SearchLine;
import org.postil.message.Words;
import org.postil.model.Project;
import org.postil.store.ProjectFile;

/// What searches by tags take, and searches beside the texts, on the large project of [ScaleBench].
/// `mvn -Pbench test -Dtest=NearTimes -Dlarge=FILE`.
class NearTimes {

    private static final int WARM = 50;

    @Test
    void atScale() throws IOException, Exception {
        try (ProjectFile file = ProjectFile.openToRead(Path.of(System.getProperty("large")))) {
            Project project = file.read();
            var finding = new Finding(file);
            Times.printHead();
            for (String line :
                    List.of(
                            "speaker:a* topic:a near:concession",
                            "speaker:Ri topic:\"Ma le\" near:concession",
                            "speaker:Ri near:concession",
                            "topic:\"Ma le\"",
                            "speaker:Ri",
                            "concession speaker:Ri topic:\"Ma le\"")) {
                Times.of(WARM, 31, () -> SearchTimes.page(finding, project, line))
                        .print("first page of 50: " + line);
            }
            for (String line : List.of("batum", "ri", "april 1946", "s*", "nowhere")) {
                int found = beside(project, line);
                Times.of(WARM, 31, () -> beside(project, line))
                        .print("beside the texts: " + line + ", " + found + " found");
            }
        }
    }

    private static int beside(Project project, String line) throws Exception {
        return BesideTexts.find(
                        project, SearchLine.read(line), Words.in(Locale.ENGLISH)::of, () -> true)
                .size();
    }
}
