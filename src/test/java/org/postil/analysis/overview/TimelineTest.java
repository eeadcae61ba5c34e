package org.postil.analysis.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.analysis.find.BadSearch;
import org.postil.analysis.find.Finder;
import org.postil.analysis.overview.Timeline.Moment;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Metadata.Field;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;

class TimelineTest {

    private static final Stamp BY = new Stamp("Una", Instant.EPOCH);
    private static final String TEXT =
            "At 6 p.m. I saw him.\nThe Straits were named at 7 p.m. too.";

    @Test
    void hoursAreToldOnlyWhereBothZonesAreKnown() {
        assertThat(minutes("Moscow Time", "1946-04-05T18:38:00-05:00")).isEqualTo("518");
        assertThat(minutes("+03", "1946-04-05T18:38:00-05:00")).isEqualTo("518");
        assertThat(minutes("Europe/Moscow", "1946-04-05T18:38:00-05:00")).isEqualTo("518");
        assertThat(minutes("", "1946-04-05T18:38:00-05:00")).isEqualTo("none");
        assertThat(minutes("Moscow Time", "1946-04-05T18:38:00")).isEqualTo("none");
        assertThat(minutes("somewhere", "1946-04-05T18:38:00-05:00")).isEqualTo("none");
    }

    @Test
    void aSelectionHasTheDatesNextToWhatItFinds() throws BadSearch {
        Project project = project("", "1946-04-05");
        assertThat(selected(project, "").dates()).hasSize(3);
        assertThat(selected(project, "straits").dates()).hasSize(2);
        assertThat(selected(project, "document:cable").dates()).hasSize(3);
        assertThat(selected(project, "document:letter").dates()).isEmpty();
        assertThat(selected(project, "nothing").project().documents()).isEmpty();
    }

    @Test
    void whatAnotherVersionSaysSelectsTheDocumentAsAWhole() throws BadSearch {
        Project plain = project("", "1946-04-05");
        Document cable = plain.documents().getFirst();
        Witness other = Witness.of("B", "Nothing.\nThe Straits.");
        Project project =
                plain.withDocuments(
                        List.of(cable.withWitnesses(List.of(cable.mainWitness(), other))));
        assertThat(selected(project, "version:B straits").dates()).hasSize(3);
        assertThat(selected(project, "version:all straits").dates()).hasSize(2);
    }

    @Test
    void theDatesOfManyDocumentsStandInTheOrderOfTimeAndThenOfTheLibrary() {
        String[] days = {"1946-04-07", "1946-04-05", "1946-04"};
        var documents = new ArrayList<Document>();
        for (int i = 0; i < 1_050; i++) {
            documents.addAll(project("", days[i % days.length]).documents());
        }
        List<Moment> alone = new ArrayList<>();
        for (Document one : documents) {
            alone.addAll(Timeline.of(Project.named("One").withDocuments(List.of(one))));
        }
        alone.sort(Comparator.comparing(one -> one.date().text()));
        List<Moment> together = Timeline.of(Project.named("Many").withDocuments(documents));
        assertThat(together.stream().map(TimelineTest::place).toList())
                .isEqualTo(alone.stream().map(TimelineTest::place).toList());
    }

    private static String place(Moment one) {
        return one.document().id() + " " + one.date() + one.tag().map(Annotation::id);
    }

    private static Selection selected(Project project, String line) throws BadSearch {
        return Selection.of(project, line, search -> Finder.run(project, search).stream());
    }

    private static String minutes(String zone, String written) {
        return Timeline.of(project(zone, written)).stream()
                .filter(one -> one.tag().isPresent())
                .findFirst()
                .map(Moment::minutes)
                .filter(found -> found.isPresent())
                .map(found -> Long.toString(found.getAsLong()))
                .orElse("none");
    }

    private static Project project(String zone, String written) {
        Witness plain = Witness.of("A", TEXT);
        Witness tagged =
                plain.withMarks(
                        plain.marks()
                                .withAnnotations(
                                        List.of(
                                                date("6 p.m.", "1946-04-05T18:00:00", zone),
                                                date("7 p.m.", "1946-04-05T19:00:00", zone))));
        Document cable = Document.of("Cable", tagged);
        return Project.named("P")
                .withDocuments(
                        List.of(cable.withMetadata(cable.metadata().with(Field.DATE, written))));
    }

    private static Annotation date(String words, String date, String zone) {
        int at = TEXT.indexOf(words);
        Tag tag = new Tag.DateTag(Edtf.parse(date), Tag.Aspect.HAPPENED, zone);
        return Annotation.of(Anchor.at(at, at + words.length()), tag, BY);
    }
}
