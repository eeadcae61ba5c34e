package org.postil.recognition.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.model.codebook.Topic;

class TopicRecognizerTest {

    private static final List<Topic> TOPICS =
            List.of(
                    Topic.named("Oil concessions"),
                    Topic.named("Straits").withWords(List.of("Dardanelles", "naval base")),
                    Topic.named("Threats").withWords(List.of("threaten", "policy of force")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    an oil concession was asked | Oil concessions: oil concession
                    The OIL CONCESSIONS | Oil concessions: OIL CONCESSIONS
                    oil and concessions |
                    bases: a naval-base in the Dardanelles | Straits: naval-base, Straits: Dardanelles
                    he threatened, threatens, is threatening | Threats: threatened, Threats: threatens, Threats: threatening
                    policies of force | Threats: policies of force
                    a strait jacket | Straits: strait
                    """)
    void phrasesAreFoundInTheirInflections(String text, String found) {
        String all =
                TopicRecognizer.in(text, TOPICS).stream()
                        .map(one -> one.topic().name() + ": " + one.span().of(text))
                        .collect(Collectors.joining(", "));
        assertThat(all).isEqualTo(found == null ? "" : found);
    }
}
