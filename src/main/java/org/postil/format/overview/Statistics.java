package org.postil.format.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.postil.analysis.overview.Counts;
import org.postil.analysis.overview.Voices;
import org.postil.format.json.print.JsonOut;
import org.postil.format.table.CsvRows;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Kebab;

/// Who speaks how much, and which topics and people stand in which document.
public final class Statistics {

    private Statistics() {}

    /// Writes an object with `voices`, `topics` and `people` and leaves the stream open.
    public static void writeJson(Project project, OutputStream out) throws IOException {
        JsonOut.write(
                out,
                json -> {
                    json.objects("voices", Voices.of(project), one -> voice(one, json));
                    json.objects("topics", Counts.topics(project), one -> topic(one, json));
                    json.objects("people", Counts.people(project), one -> person(one, json));
                });
    }

    /// Writes a table and leaves the stream open: its first column says what a row counts.
    public static void writeCsv(Project project, OutputStream out) throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(
                        "count",
                        "document",
                        "title",
                        "name",
                        "mode",
                        "turns",
                        "words",
                        "tags",
                        "to"));
        for (Voices.Voice one : Voices.of(project)) {
            rows.add(
                    row(
                            "voice",
                            one.document(),
                            one.person().name(),
                            List.of(
                                    Kebab.of(one.mode()),
                                    Integer.toString(one.turns()),
                                    Integer.toString(one.words()),
                                    "",
                                    String.join("; ", one.to()))));
        }
        for (Counts.Count<Topic> one : Counts.topics(project)) {
            rows.add(row("topic", one.document(), one.entry().name(), tags(one)));
        }
        for (Counts.Count<Person> one : Counts.people(project)) {
            rows.add(row("person", one.document(), one.entry().name(), tags(one)));
        }
        CsvRows.write(rows, out);
    }

    private static List<String> tags(Counts.Count<?> one) {
        return List.of("", "", "", Integer.toString(one.count()), "");
    }

    private static List<String> row(
            String count, Document document, String name, List<String> cells) {
        var row = new ArrayList<>(List.of(count, document.id().toString(), document.title(), name));
        row.addAll(cells);
        return row;
    }

    private static void voice(Voices.Voice one, JsonOut json) {
        document(one.document(), json);
        json.text("person", one.person().id().toString());
        json.text("name", one.person().name());
        json.text("mode", Kebab.of(one.mode()));
        json.number("turns", one.turns());
        json.number("words", one.words());
        json.texts("to", one.to());
    }

    private static void topic(Counts.Count<Topic> one, JsonOut json) {
        document(one.document(), json);
        json.text("topic", one.entry().id().toString());
        json.text("name", one.entry().name());
        json.number("tags", one.count());
    }

    private static void person(Counts.Count<Person> one, JsonOut json) {
        document(one.document(), json);
        json.text("person", one.entry().id().toString());
        json.text("name", one.entry().name());
        json.number("tags", one.count());
    }

    private static void document(Document document, JsonOut json) {
        json.text("document", document.id().toString());
        json.text("title", document.title());
    }
}
