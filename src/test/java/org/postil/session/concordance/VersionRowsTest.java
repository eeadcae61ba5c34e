package org.postil.session.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.postil.analysis.concordance.Row;
import org.postil.analysis.find.BadSearch;
import org.postil.analysis.find.Finder;
import org.postil.analysis.find.SearchLine;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;

class VersionRowsTest {

    private static final Document CABLE =
            cable(
                    Witness.of("A", "He spoke of the Straits. Nobody knew why."),
                    Witness.of("B", "MOSCOW. He then spoke of the Straits. Nobody knew why."),
                    Witness.of("C", "He spoke of the Straits and the Straits alone."));
    private static final Document OTHER =
            Document.of("Other", Witness.of("A", "He spoke of the Straits. Nobody knew why."));

    @Test
    void onePassageInThreeVersionsIsOneRow() throws BadSearch {
        List<Row> rows = rows("straits version:all");
        assertThat(rows).extracting(Row::sigla).containsExactly("A, B, C", "C", "A");
        assertThat(rows.getLast().first().document()).isEqualTo(OTHER);
    }

    @Test
    void whatOnlyOneVersionHasIsARowOfItsOwn() throws BadSearch {
        assertThat(rows("then version:all")).extracting(Row::sigla).containsExactly("B");
        assertThat(rows("knew version:all")).extracting(Row::sigla).containsExactly("A, B", "A");
    }

    @Test
    void nothingIsComparedForAnAnswerThatDoesNotCount() throws BadSearch {
        var hits = Finder.run(project(), SearchLine.read("straits version:all"));
        assertThat(new VersionRows().of(hits, () -> false)).isEmpty();
    }

    @Test
    void aComparisonIsCalledOffWithTheAnswerThatItIsFor() throws BadSearch {
        Project one = Project.named("P").withDocuments(List.of(CABLE));
        var hits = Finder.run(one, SearchLine.read("straits version:all"));
        var asked = new AtomicInteger();
        assertThat(new VersionRows().of(hits, () -> asked.getAndIncrement() == 0)).isEmpty();
    }

    private static Document cable(Witness... versions) {
        return Document.of("Cable", versions[0]).withWitnesses(List.of(versions));
    }

    private static List<Row> rows(String line) throws BadSearch {
        return new VersionRows().of(Finder.run(project(), SearchLine.read(line)), () -> true);
    }

    private static Project project() {
        return Project.named("P").withDocuments(List.of(CABLE, OTHER));
    }
}
