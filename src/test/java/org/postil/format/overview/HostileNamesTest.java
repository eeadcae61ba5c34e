package org.postil.format.overview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.postil.analysis.concordance.Findings;
import org.postil.analysis.concordance.Order;
import org.postil.analysis.concordance.Row;
import org.postil.analysis.find.BadSearch;
import org.postil.analysis.find.Finder;
import org.postil.analysis.find.Hit;
import org.postil.analysis.find.SearchLine;
import org.postil.analysis.overview.chart.BarChart;
import org.postil.analysis.overview.chart.BarChart.Bar;
import org.postil.analysis.overview.chart.Chart;
import org.postil.analysis.overview.chart.GridChart;
import org.postil.edtf.Edtf;
import org.postil.format.xml.XmlText;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Metadata.Field;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.NaughtyStrings;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever documents, people and topics are called, and whenever things happened: what is written
/// of them is well formed, and says their names.
class HostileNamesTest {

    /// In no order, and beyond all calendars.
    private static final List<String> DATES =
            List.of("1946-04-05", "Y17E8", "-0043-03-15", "Y-17E8", "9999-12-31/Y10000", "0000");

    private static final List<String> NAMES =
            Stream.concat(NaughtyStrings.all().stream(), Stream.of("a\r\nb", "a\nb, \"c\""))
                    .filter(name -> !name.isBlank())
                    .distinct()
                    .toList();

    private static final Project PROJECT = project();

    @Test
    void picturesAreWellFormedAndHaveEveryNameAndNoPlaceThatIsNone() throws Exception {
        var bars = NAMES.stream().map(name -> new Bar(name, 7, Chart.Fill.GREY)).toList();
        var one = NAMES.stream().map(_ -> Collections.nCopies(1, 3)).toList();
        List<String> columns = List.of(NAMES.get(5));
        assertThat(titles(svg(new BarChart("\0bars", bars).chart())))
                .containsAll(NAMES.stream().map(HostileNamesTest::clean).toList());
        svg(new GridChart("<grid>", NAMES, columns, one).chart());
        svg(
                new GridChart(
                                "<grid>",
                                columns,
                                NAMES,
                                List.of(Collections.nCopies(NAMES.size(), 2)))
                        .chart());
        for (int i = 0; i + 10 <= NAMES.size(); i += 10) {
            List<Document> few = PROJECT.documents().subList(i, i + 10);
            var timeline = new ByteArrayOutputStream();
            TimelineSvg.write(PROJECT.withDocuments(few), timeline);
            String all = String.join("\n", titles(parsed(timeline.toByteArray())));
            for (Document each : few) assertThat(all).contains(clean(each.title()));
        }
    }

    @Test
    void aPictureOfPointsIsMadeOfAnyNames() throws IOException {
        var some =
                NAMES.stream()
                        .filter(name -> name.length() < 40)
                        .limit(200)
                        .skip(150)
                        .map(name -> new Bar(name, 7, Chart.Fill.GREY))
                        .toList();
        var png = new ByteArrayOutputStream();
        ChartPng.write(new BarChart(NAMES.getLast(), some).chart(), png);
        assertThat(png.toByteArray()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void tablesHaveOneLineForEachRow() throws IOException, BadSearch {
        List<Hit> hits = Finder.run(PROJECT, SearchLine.read("threat"));
        assertThat(hits).hasSize(NAMES.size());
        var csv = new ByteArrayOutputStream();
        Hits.writeCsv(hits, PROJECT.codebook(), csv);
        assertThat(lines(csv.toString(UTF_8))).isEqualTo(NAMES.size() + 1);
        var counts = new ByteArrayOutputStream();
        Statistics.writeCsv(PROJECT, counts);
        assertThat(lines(counts.toString(UTF_8))).isEqualTo(3 * NAMES.size() + 1);
    }

    @Test
    void jsonKeepsEveryNameAsItIs() throws IOException, BadSearch {
        var found = new ByteArrayOutputStream();
        List<Hit> hits = Finder.run(PROJECT, SearchLine.read("threat"));
        Hits.writeJson(hits, PROJECT.codebook(), found);
        JsonNode array = JsonMapper.shared().readTree(found.toByteArray());
        var titles = new ArrayList<String>();
        for (JsonNode hit : array) titles.add(hit.get("title").asString());
        assertThat(titles).hasSize(NAMES.size());
        var time = new ByteArrayOutputStream();
        TimelineJson.write(PROJECT, time);
        assertThat(JsonMapper.shared().readTree(time.toByteArray()).isContainer()).isTrue();
    }

    @Test
    void rowsOfAConcordanceStandInEveryOrder() throws BadSearch {
        List<Row> rows =
                Finder.run(PROJECT, SearchLine.read("threat")).stream().map(Row::of).toList();
        for (Order order : Order.values()) {
            Findings found = Findings.of(rows, order, PROJECT.codebook());
            assertThat(found.rows()).as("%s", order).containsExactlyInAnyOrderElementsOf(rows);
        }
        List<Edtf> dates =
                Order.DATE.of(rows, PROJECT.codebook()).stream()
                        .map(row -> row.first().document().metadata().date().orElseThrow())
                        .toList();
        assertThat(dates).isSorted();
    }

    /// Ends of lines that do not stand within a cell.
    private static int lines(String table) {
        int lines = 0;
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            char sign = table.charAt(i);
            if (sign == '"') quoted = !quoted;
            if (!quoted && (sign == '\n' || table.startsWith("\r", i))) lines++;
            if (!quoted && table.startsWith("\r\n", i)) i++;
        }
        return lines;
    }

    private static Element svg(Chart chart) throws Exception {
        var out = new ByteArrayOutputStream();
        ChartSvg.write(chart, out);
        return parsed(out.toByteArray());
    }

    private static Element parsed(byte[] svg) throws Exception {
        assertThat(new String(svg, UTF_8)).doesNotContain("\"NaN\"", "Infinity\"", "E17\"");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getDocumentElement();
    }

    private static List<String> titles(Element svg) {
        var titles = new ArrayList<String>();
        var found = svg.getElementsByTagName("title");
        for (int i = 0; i < found.getLength(); i++) titles.add(found.item(i).getTextContent());
        return titles;
    }

    /// As XML keeps it.
    private static String clean(String name) {
        return XmlText.of(name).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Project project() {
        var people = new ArrayList<Person>();
        var topics = new ArrayList<Topic>();
        var documents = new ArrayList<Document>();
        var by = new Stamp("Una", Instant.EPOCH);
        for (String name : NAMES) {
            Person person = Person.named(name);
            Topic topic = Topic.named(name);
            people.add(person);
            topics.add(topic);
            Edtf date = Edtf.parse(DATES.get(documents.size() % DATES.size()));
            var tags =
                    List.of(
                            Annotation.of(
                                    Anchor.at(0, 6),
                                    new Tag.SpeakerTag(
                                            person.id(), Tag.Mode.DIRECT, List.of(person.id())),
                                    by),
                            Annotation.of(Anchor.at(0, 6), new Tag.TopicTag(topic.id()), by),
                            Annotation.of(Anchor.at(0, 6), new Tag.PersonTag(person.id()), by),
                            Annotation.of(
                                    Anchor.at(0, 6),
                                    new Tag.DateTag(date, Tag.Aspect.HAPPENED, name),
                                    by));
            Witness text = Witness.of("A", "threat").withMarks(Marks.NONE.withAnnotations(tags));
            Document one = Document.of(name, text);
            documents.add(one.withMetadata(one.metadata().with(Field.DATE, date.text())));
        }
        return Project.named(NAMES.getFirst())
                .withCodebook(Codebook.empty().withPeople(people).withTopics(topics))
                .withDocuments(documents);
    }
}
