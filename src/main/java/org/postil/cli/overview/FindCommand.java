package org.postil.cli.overview;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.postil.analysis.find.Hit;
import org.postil.analysis.find.Search;
import org.postil.analysis.find.SearchLine;
import org.postil.format.overview.Hits;
import org.postil.model.ParagraphNumbers;
import org.postil.model.Project;
import org.postil.session.Finding;
import org.postil.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "find",
        description = {
            "Finds words and tags in a project, each place in its context. Words, \"phrases\",",
            "prefix*, spelling~, NEAR(a b, 5), AND, OR, NOT; speaker: person: topic: date: (EDTF)",
            "document: version: (a siglum, or all) layer: value: note: by: has:note near: about:",
            "(the words of a topic) aside:all. Looks in the main version of each document and in",
            "what is not set aside."
        },
        mixinStandardHelpOptions = true)
public final class FindCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROJECT.postil", description = "The project file.")
    Path project = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "QUERY",
            description = "What to look for.")
    List<String> query = List.of();

    @Option(names = "--format", description = "text (the default), json or csv.")
    Format format = Format.TEXT;

    @Spec CommandSpec command = CommandSpec.create();

    enum Format {
        TEXT,
        JSON,
        CSV
    }

    @Override
    public Integer call() throws IOException {
        Search search = SearchLine.read(String.join(" ", query));
        try (ProjectFile file = ProjectFile.openToRead(project)) {
            Project now = file.read();
            List<Hit> hits = new Finding(file).in(now, search).toList();
            switch (format) {
                case TEXT -> print(hits);
                case JSON -> Hits.writeJson(hits, now.codebook(), System.out);
                case CSV -> Hits.writeCsv(hits, now.codebook(), System.out);
            }
            System.out.flush();
        }
        return 0;
    }

    private void print(List<Hit> hits) {
        PrintWriter out = command.commandLine().getOut();
        for (Hit hit : hits) {
            int paragraph = ParagraphNumbers.of(hit.witness()).at(hit.span().start());
            out.printf(
                    "%s, %s, ¶ %d: %s[%s]%s%n",
                    hit.document().title(),
                    hit.witness().siglum(),
                    paragraph,
                    hit.left(),
                    hit.words().replaceAll("\\s+", " "),
                    hit.right());
        }
        out.flush();
    }
}
