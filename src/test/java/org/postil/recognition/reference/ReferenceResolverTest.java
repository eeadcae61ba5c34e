package org.postil.recognition.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Witness;
import org.postil.recognition.ReferenceRecognizer;

class ReferenceResolverTest {

    private static final Document OWN =
            document(
                    "own",
                    "1300",
                    "1946-09-20",
                    "Ambassador in the Soviet Union",
                    "Department of State");
    private static final List<Document> PROJECT =
            List.of(
                    OWN,
                    document("moscow", "599", "1946-07-03", "Embassy in the Soviet Union", ""),
                    document("washington", "0599", "1946-05-01", "Secretary of State", ""),
                    document("later", "1245", "1946-12-01", "", ""),
                    document("undated", "700", "", "", ""),
                    document("twice", "12", "1945-03-04", "Acting Secretary of State", ""),
                    document("again", "No. 12", "1946-03-04", "Acting Secretary of State", ""));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    my telegram No. 599 | moscow
                    Embtel 599 | moscow
                    Deptel 599 | washington
                    your telegram No. 599 | washington
                    telegram No. 599 | moscow washington
                    telegram No. 599, July 3 | moscow
                    telegram No. 599 of July 4 |
                    my telegram of July 3 | moscow
                    your telegram of July 3 |
                    my letter of July 1946 |
                    telegram No. 700 of July 3 | undated
                    telegram No. 1245 |
                    telegram No. 1246 |
                    telegram No. 1300 |
                    your No. 12 | twice again
                    your No. 12 of March 4, 1945 | twice
                    reftel |
                    """)
    void aDocumentIsMeantWhoseNumberIsEqualAndWhoseDateAndSenderDoNotContradict(
            String words, String meant) {
        Reference reference =
                ReferenceRecognizer.in("See " + words + ".", Optional.of(Edtf.parse("1946-09-20")))
                        .getFirst();
        String titles =
                ReferenceResolver.of(PROJECT).meant(reference, OWN).stream()
                        .map(Document::title)
                        .collect(Collectors.joining(" "));
        assertThat(titles).isEqualTo(meant == null ? "" : meant);
    }

    private static Document document(
            String title, String number, String date, String from, String to) {
        var told = Map.of(Field.NUMBER, number, Field.DATE, date, Field.FROM, from, Field.TO, to);
        Map<Field, String> fields =
                Stream.of(Field.NUMBER, Field.DATE, Field.FROM, Field.TO)
                        .filter(field -> !told.get(field).isEmpty())
                        .collect(Collectors.toMap(field -> field, told::get));
        return Document.of(title, Witness.of("A", "")).withMetadata(new Metadata(fields));
    }
}
