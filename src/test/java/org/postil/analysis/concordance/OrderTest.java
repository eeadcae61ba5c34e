package org.postil.analysis.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postil.analysis.find.BadSearch;
import org.postil.analysis.find.Finder;
import org.postil.analysis.find.SearchLine;
import org.postil.model.Document;
import org.postil.model.Metadata.Field;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;

class OrderTest {

    private static final Person TRUMAN = Person.named("Truman");
    private static final Person BEVIN = Person.named("Bevin");
    private static final Codebook BOOK = Codebook.empty().withPeople(List.of(TRUMAN, BEVIN));

    private static final Project PROJECT =
            Project.named("P")
                    .withCodebook(BOOK)
                    .withDocuments(
                            List.of(
                                    document("Late", "1949", "the Peace now", Optional.of(TRUMAN)),
                                    document("None", "", "a peace again", Optional.empty()),
                                    document(
                                            "Early",
                                            "1946-04",
                                            "more peace zone",
                                            Optional.of(BEVIN))));

    @Test
    void whatStandsNextToTheWordsDecidesAndCapitalsDoNot() throws BadSearch {
        assertThat(titles(Order.PLACE)).containsExactly("Late", "None", "Early");
        assertThat(titles(Order.LEFT)).containsExactly("None", "Early", "Late");
        assertThat(titles(Order.RIGHT)).containsExactly("None", "Late", "Early");
    }

    @Test
    void rowsWithoutADateOrASpeakerComeLast() throws BadSearch {
        assertThat(titles(Order.DATE)).containsExactly("Early", "Late", "None");
        assertThat(titles(Order.SPEAKER)).containsExactly("Early", "Late", "None");
    }

    @Test
    void formsAreCountedWithoutRegardToCapitalsAndEachDocumentHasAStrip() throws BadSearch {
        Findings found = Findings.of(rows(), Order.RIGHT, BOOK);
        assertThat(found.forms()).containsExactly(new FormCount("peace", 3, 3));
        assertThat(found.strips())
                .extracting(one -> one.document().title())
                .containsExactly("Late", "None", "Early");
        assertThat(Strip.place(found.rows().getFirst())).isBetween(0.0, 1.0);
    }

    private static List<String> titles(Order order) throws BadSearch {
        return order.of(rows(), BOOK).stream().map(row -> row.first().document().title()).toList();
    }

    private static List<Row> rows() throws BadSearch {
        return Finder.run(PROJECT, SearchLine.read("peace")).stream().map(Row::of).toList();
    }

    private static Document document(
            String title, String date, String text, Optional<Person> speaker) {
        Witness plain = Witness.of("A", text);
        List<Annotation> tags =
                speaker.stream().map(person -> said(person, text.length())).toList();
        Document made = Document.of(title, plain.withMarks(plain.marks().withAnnotations(tags)));
        return made.withMetadata(made.metadata().with(Field.DATE, date));
    }

    private static Annotation said(Person person, int length) {
        return Annotation.of(
                Anchor.at(0, length),
                new Tag.SpeakerTag(person.id(), Tag.Mode.DIRECT, List.of()),
                new Stamp("Una", Instant.EPOCH));
    }
}
