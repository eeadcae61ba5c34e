package org.postil.ui.window.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.postil.analysis.overview.Chronicle;
import org.postil.analysis.overview.Counts;
import org.postil.analysis.overview.Counts.Count;
import org.postil.analysis.overview.Selection;
import org.postil.analysis.overview.Voices;
import org.postil.analysis.overview.Voices.Voice;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Kebab;
import org.postil.ui.fx.Texts;
import org.postil.ui.overview.Content;
import org.postil.ui.overview.DateGrid;
import org.postil.ui.overview.Grid;
import org.postil.ui.overview.Grid.Cell;
import org.postil.ui.overview.Grid.Line;
import org.postil.ui.overview.Passage;

/// Computes what the overview shows of a selection.
final class OverviewContent {

    /// A table has no more columns for topics or people; those that are tagged most.
    private static final int COLUMNS = 40;

    private static final Cell NONE = Cell.of(0, List::of);

    private final Project project;

    private OverviewContent(Project project) {
        this.project = project;
    }

    static Content of(Selection selection) {
        Project project = selection.project();
        var content = new OverviewContent(project);
        var dates = Chronicle.of(selection.dates());
        return new Content(
                dates,
                project.documents().size(),
                form ->
                        switch (form) {
                            case TIMELINE, DATES -> DateGrid.of(dates);
                            case VOICES -> content.voices();
                            case TOPICS -> content.topics();
                            case PEOPLE -> content.people();
                        });
    }

    private Grid topics() {
        return matrix(Counts.topics(project), Topic::name, topic -> tag -> is(tag, topic));
    }

    private Grid people() {
        return matrix(
                Counts.people(project),
                Person::name,
                person -> tag -> tag.people().contains(person.id()));
    }

    private Grid voices() {
        var lines = new ArrayList<Line>();
        for (Voice one : Voices.of(project)) {
            lines.add(
                    new Line(
                            List.of(
                                    Cell.of(one.document().title(), () -> turns(one)),
                                    Cell.of(one.person().name(), () -> everywhere(one.person())),
                                    Cell.of(how(one), () -> turns(one)),
                                    Cell.of(one.turns(), () -> turns(one)),
                                    Cell.of(one.words(), () -> turns(one)),
                                    Cell.of(String.join("; ", one.to()), () -> turns(one)))));
        }
        return new Grid(List.of(Texts.text("ui.overview.voices.columns").split("\\|")), lines);
    }

    private static String how(Voice voice) {
        return Texts.text("ui.overview.mode." + Kebab.of(voice.mode()));
    }

    private static List<Passage> turns(Voice voice) {
        return passages(
                voice.document(),
                tag ->
                        tag instanceof Tag.SpeakerTag said
                                && said.person().equals(voice.person().id())
                                && said.mode() == voice.mode());
    }

    /// All turns of one voice across the selection.
    private List<Passage> everywhere(Person person) {
        return everywhere(
                tag -> tag instanceof Tag.SpeakerTag said && said.person().equals(person.id()));
    }

    private List<Passage> everywhere(Predicate<Tag> wanted) {
        return project.documents().stream()
                .flatMap(document -> passages(document, wanted).stream())
                .toList();
    }

    private static List<Passage> passages(Document document, Predicate<Tag> wanted) {
        return Counts.tags(document, wanted).stream()
                .map(tag -> Passage.of(document, tag))
                .toList();
    }

    /// A line for each document that has any, a column for each entry.
    private <T> Grid matrix(
            List<Count<T>> counts, Function<T, String> name, Function<T, Predicate<Tag>> pointing) {
        List<T> entries = most(counts);
        var columns =
                new ArrayList<>(
                        List.of(Texts.text("ui.overview.document"), Texts.text("ui.overview.sum")));
        entries.forEach(entry -> columns.add(name.apply(entry)));
        var byDocument =
                counts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        count -> count.document().id(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var places = new HashMap<T, Integer>();
        for (T entry : entries) places.put(entry, places.size());
        var points = entries.stream().map(pointing).toList();
        var lines = new ArrayList<Line>();
        byDocument.values().forEach(own -> lines.add(line(own, places, points, pointing)));
        return new Grid(columns, lines);
    }

    /// The line of one document.
    ///
    /// @param places in which of the columns for entries each has its own
    /// @param points which tags are counted in each of these columns
    private static <T> Line line(
            List<Count<T>> own,
            Map<T, Integer> places,
            List<Predicate<Tag>> points,
            Function<T, Predicate<Tag>> pointing) {
        Document document = own.getFirst().document();
        Predicate<Tag> any =
                tag -> own.stream().anyMatch(one -> pointing.apply(one.entry()).test(tag));
        var cells = new ArrayList<Cell>(Collections.nCopies(2 + points.size(), NONE));
        cells.set(0, Cell.of(document.title(), () -> passages(document, any)));
        int sum = own.stream().mapToInt(Count::count).sum();
        cells.set(1, Cell.of(sum, () -> passages(document, any)));
        for (Count<T> one : own) {
            Integer place = places.get(one.entry());
            if (place == null) continue;
            Predicate<Tag> wanted = points.get(place);
            cells.set(2 + place, Cell.of(one.count(), () -> passages(document, wanted)));
        }
        return new Line(cells);
    }

    private static <T> List<T> most(List<Count<T>> counts) {
        Map<T, Integer> sums = new LinkedHashMap<>();
        for (Count<T> one : counts) sums.merge(one.entry(), one.count(), Integer::sum);
        return sums.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(COLUMNS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean is(Tag tag, Topic topic) {
        return tag instanceof Tag.TopicTag about && about.topic().equals(topic.id());
    }
}
