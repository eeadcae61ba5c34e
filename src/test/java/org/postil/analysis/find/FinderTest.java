package org.postil.analysis.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postil.format.json.ProjectJson;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// Searches on the sample project.
class FinderTest {

    private static Project project;

    @BeforeAll
    static void readsTheSample() throws IOException {
        try (var json = FinderTest.class.getResourceAsStream("/org/postil/sample/sample.json")) {
            project = ProjectJson.read(json).project();
        }
    }

    @Test
    void wordsAreFoundInTheMainVersionAndInOthersWhenAsked() throws BadSearch {
        List<Hit> main = find("Straits");
        assertThat(main).isNotEmpty().allMatch(hit -> hit.words().equals("Straits"));
        assertThat(main).allMatch(hit -> hit.document().main().equals(hit.witness().id()));
        assertThat(find("Straits version:all")).hasSizeGreaterThan(main.size());
        assertThat(find("Straits version:B")).allMatch(hit -> hit.witness().siglum().equals("B"));
    }

    @Test
    void whatIsSetAsideIsFoundOnlyWhenAsked() throws BadSearch {
        assertThat(find("Digital")).isEmpty();
        assertThat(find("Digital aside:all")).isNotEmpty();
    }

    @Test
    void tagsAreFoundByWhatTheySay() throws BadSearch {
        assertThat(find("speaker:Stalin")).isNotEmpty().allMatch(hit -> hasTag(hit, "speaker"));
        assertThat(find("topic:straits")).isNotEmpty().allMatch(hit -> hasTag(hit, "topic"));
        assertThat(find("date:1946-04-04")).extracting(Hit::words).contains("9 o'clock last night");
        assertThat(find("date:1899")).isEmpty();
        assertThat(find("layer:person document:\"Telegram 1053\""))
                .isNotEmpty()
                .allMatch(hit -> hit.document().title().startsWith("Telegram 1053"));
    }

    @Test
    void wordsUnderATagAreFoundOnlyThere() throws BadSearch {
        List<Hit> all = find("Russia");
        List<Hit> said = find("Russia speaker:Stalin");
        assertThat(said).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(said).allMatch(hit -> hasTag(hit, "speaker"));
    }

    @Test
    void nearLooksAroundATag() throws BadSearch {
        assertThat(find("topic:straits near:base")).isNotEmpty();
        assertThat(find("topic:straits near:atomic")).isEmpty();
    }

    @Test
    void nearIsTenWordsAndNoMore() throws BadSearch {
        for (String word : List.of("base", "Turkey", "the", "Russia", "Dardanelles")) {
            assertThat(find("layer:person near:" + word))
                    .as(word)
                    .allMatch(hit -> isNear(hit, word));
        }
        assertThat(find("layer:person near:the"))
                .hasSizeGreaterThan(find("layer:person near:Russia").size());
    }

    private static boolean isNear(Hit hit, String word) {
        String text = hit.witness().text();
        String[] before = text.substring(0, hit.span().start()).split("[^\\p{L}\\p{N}']+");
        String[] behind = text.substring(hit.span().end()).strip().split("[^\\p{L}\\p{N}']+");
        return (hit.words()
                        + Stream.of(before).skip(Math.max(0, before.length - 11)).toList()
                        + Stream.of(behind).limit(11).toList())
                .toLowerCase(Locale.ROOT)
                .contains(word.toLowerCase(Locale.ROOT));
    }

    @Test
    void theWordsOfATopicWidenASearch() throws BadSearch {
        Topic straits = topic("Sea ways", Topic.ROOT, "Dardanelles", "Turkey");
        Topic under = topic("Bosporus", straits.id());
        Topic other = topic("Oil", Topic.ROOT, "Baku");
        Codebook book = project.codebook();
        Project asked =
                project.withCodebook(
                        new Codebook(book.layers(), book.people(), List.of(straits, under, other)));
        List<Hit> wide = Finder.run(asked, SearchLine.read("about:\"sea ways\""));
        assertThat(wide)
                .isEqualTo(
                        Finder.run(
                                asked,
                                SearchLine.read(
                                        "\"sea ways\" OR Dardanelles OR Turkey OR Bosporus")))
                .hasSizeGreaterThan(find("Dardanelles").size())
                .isNotEmpty();
        assertThat(Finder.run(asked, SearchLine.read("base about:\"sea ways\"")))
                .isEqualTo(
                        Finder.run(
                                asked,
                                SearchLine.read(
                                        "base (\"sea ways\" OR Dardanelles OR Turkey OR"
                                                + " Bosporus)")));
        assertThat(Finder.run(asked, SearchLine.read("about:weather"))).isEmpty();
        assertThat(Finder.run(asked, SearchLine.read("base about:weather"))).isEmpty();
    }

    private static Topic topic(String name, Id<Topic> parent, String... words) {
        return Topic.named(name).under(parent).withWords(List.of(words));
    }

    @Test
    void wordsOfNotesAndWhatTagsSayAreFound() throws BadSearch {
        Document first = project.documents().getFirst();
        Stamp una = new Stamp("Una", Instant.EPOCH);
        var layer = new LayerId("tone");
        Annotation angry =
                Annotation.of(Anchor.at(10, 20), new Tag.ValueTag(layer, "Cold anger"), una)
                        .withNote("Compare the Órdenes of 1920", una);
        Project noted =
                project.changingWitness(
                        first.main(),
                        one -> one.withMarks(one.marks().withAnnotations(List.of(angry))));
        for (String line :
                List.of(
                        "note:ordenes",
                        "has:note",
                        "by:una",
                        "value:anger",
                        "layer:tone value:\"cold anger\"")) {
            assertThat(Finder.run(noted, SearchLine.read(line)))
                    .as(line)
                    .extracting(Hit::span)
                    .contains(new Span(10, 20));
        }
        assertThat(Finder.run(noted, SearchLine.read("note:compar"))).isEmpty();
        assertThat(find("value:Stalin"))
                .isNotEmpty()
                .allMatch(hit -> hasTag(hit, "speaker") || hasTag(hit, "person"));
    }

    @Test
    void aHitStandsInItsContext() throws BadSearch {
        Hit hit = find("\"foreign control of the Straits\"").getFirst();
        assertThat(hit.left()).endsWith("which existed in ");
        assertThat(hit.right()).startsWith(" which Turkey");
        assertThat(hit.span().of(hit.witness().text())).isEqualTo(hit.words());
    }

    private static boolean hasTag(Hit hit, String layer) {
        return hit.tags().stream().anyMatch(tag -> tag.layer().value().equals(layer));
    }

    private static List<Hit> find(String line) throws BadSearch {
        return Finder.run(project, SearchLine.read(line));
    }
}
