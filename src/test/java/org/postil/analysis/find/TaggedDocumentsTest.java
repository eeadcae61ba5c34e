package org.postil.analysis.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.postil.analysis.find.Finder.Candidates;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.session.LargeProject;

/// What is remembered of tags changes how many documents are looked through, never what is found.
class TaggedDocumentsTest {

    private static final Candidates ALL = _ -> true;

    private final TaggedDocuments tagged = new TaggedDocuments();
    private final Project project = LargeProject.of(60, 11);

    @Test
    void theSameIsFoundInFewerDocumentsAlsoOnceTheProjectChanged() throws BadSearch {
        assertThat(looked(project, "speaker:nobody")).isZero();
        assertSame(project);
        var documents = new ArrayList<>(project.documents());
        Document first = documents.getFirst();
        var marks = documents.get(1).mainWitness().marks();
        documents.set(0, first.changing(first.main(), one -> one.withMarks(marks)));
        documents.remove(7);
        Collections.shuffle(documents, new Random(3));
        assertSame(project.withDocuments(documents));
        assertSame(project);
        assertSame(LargeProject.of(30, 12));
    }

    private void assertSame(Project now) throws BadSearch {
        for (String line : lines(now)) {
            Search search = SearchLine.read(line);
            assertThat(Finder.run(now, search, tagged.among(now, search, ALL)).toList())
                    .as(line)
                    .isEqualTo(Finder.run(now, search));
            assertThat(looked(now, line)).as(line).isLessThan(now.documents().size());
        }
    }

    /// Of the most and the least tagged.
    private static List<String> lines(Project now) {
        String person = "\"" + now.codebook().people().get(3).name() + "\"";
        String topic = "\"" + now.codebook().topics().get(2).name() + "\"";
        return List.of(
                "speaker:" + person,
                "person:" + person,
                "topic:" + topic,
                "speaker:" + person + " topic:" + topic,
                "concession speaker:" + person,
                "person:" + person + " near:concession date:1941/1943");
    }

    private long looked(Project now, String line) throws BadSearch {
        return tagged.among(now, SearchLine.read(line), ALL).among(now).count();
    }
}
