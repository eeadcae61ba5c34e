package org.postil.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.ui.fx.Texts;
import org.postil.ui.guide.markdown.Block;
import org.postil.ui.guide.markdown.Block.Code;
import org.postil.ui.guide.markdown.Block.Heading;
import org.postil.ui.guide.markdown.Block.Paragraph;
import org.postil.ui.guide.markdown.Block.Row;
import org.postil.ui.guide.markdown.Block.Table;
import org.postil.ui.guide.markdown.Run.Style;
import org.postil.ui.guide.markdown.Words;

/// The tables of the project file in words, taken from the scripts that make them: the remarks
/// under each `CREATE`, and each column with its own.
final class SchemaWords {

    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?ms)^CREATE TABLE (?<table>\\w+) .*?^\\)[^;]*;"
                            + "|^CREATE (?:VIEW|VIRTUAL TABLE) (?<view>\\w+) .*?;$");
    private static final Pattern REMARK = Pattern.compile("\\s*-- ?(.*)");
    private static final Pattern COLUMN =
            Pattern.compile(
                    "    \"?(?<name>[a-z_\\d]+)\"? +(?<type>TEXT|INTEGER|BLOB)\\b(?<rest>.*)");
    private static final Pattern KEY = Pattern.compile("    PRIMARY KEY \\((.*)\\)");
    private static final Pattern REFERENCES = Pattern.compile("REFERENCES (\\w+)");
    private static final Pattern CHOICE = Pattern.compile(" IN \\(([^)]+)\\)");

    private SchemaWords() {}

    static List<Block> of(List<String> scripts) {
        return scripts.stream()
                .flatMap(script -> STATEMENT.matcher(script).results())
                .flatMap(SchemaWords::statement)
                .toList();
    }

    private static Stream<Block> statement(MatchResult found) {
        Optional<String> view = Optional.ofNullable(found.group("view"));
        String name = view.orElseGet(() -> found.group("table"));
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, Words.of(name, Style.PLAIN)));
        List<String> lines = found.group().lines().skip(1).toList();
        List<String> remarks =
                lines.stream().takeWhile(line -> REMARK.matcher(line).matches()).toList();
        remarks(remarks).forEach(blocks::add);
        blocks.add(
                view.isPresent()
                        ? new Code(found.group())
                        : table(lines.subList(remarks.size(), lines.size())));
        return blocks.stream();
    }

    /// A remark without words parts two paragraphs.
    private static Stream<Block> remarks(List<String> lines) {
        String all =
                lines.stream()
                        .map(line -> REMARK.matcher(line).replaceFirst("$1").strip())
                        .map(line -> line.isEmpty() ? "\n" : line)
                        .collect(Collectors.joining(" "));
        return all.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Paragraph(Words.of(line, Style.PLAIN)));
    }

    private static Table table(List<String> lines) {
        var columns = new ArrayList<Column>();
        for (String line : lines) {
            Matcher column = COLUMN.matcher(line);
            Matcher key = KEY.matcher(line);
            if (column.matches()) {
                columns.add(
                        new Column(
                                column.group("name"), column.group("type"), column.group("rest")));
            } else if (key.matches()) {
                columns.replaceAll(one -> one.inKey(List.of(key.group(1).split(", "))));
            } else if (line.startsWith("        ")) {
                columns.addLast(columns.removeLast().with(line));
            }
        }
        return new Table(
                Row.of(
                        Texts.text("ui.guide.schema.column"),
                        Texts.text("ui.guide.schema.type"),
                        Texts.text("ui.guide.schema.meaning")),
                columns.stream().map(Column::row).toList());
    }

    /// A column.
    ///
    /// @param rest what stands behind its type, with the lines that go on with it
    private record Column(String name, String type, String rest) {

        Column with(String line) {
            return new Column(name, type, rest + "\n" + line);
        }

        Column inKey(List<String> key) {
            return key.contains(name) ? with("PRIMARY KEY") : this;
        }

        Row row() {
            return new Row(
                    List.of(
                            Words.of(name, Style.CODE),
                            Words.of(type, Style.PLAIN),
                            Words.of(meaning(), Style.PLAIN)));
        }

        private String meaning() {
            String rules = rest.replaceAll("--.*", "");
            String remark =
                    rest.lines()
                            .filter(line -> line.contains("--"))
                            .map(line -> line.substring(line.indexOf("--") + 2).strip())
                            .collect(Collectors.joining(" "));
            Stream<String> key =
                    Stream.of("ui.guide.schema.key").filter(_ -> rules.contains("PRIMARY KEY"));
            Stream<String> missing =
                    Stream.of("ui.guide.schema.missing").filter(_ -> !rules.contains("NOT NULL"));
            Stream<String> references =
                    REFERENCES
                            .matcher(rules)
                            .results()
                            .map(to -> Texts.text("ui.guide.schema.references", to.group(1)));
            Stream<String> choice =
                    CHOICE.matcher(rules.replaceAll("\\s+", " "))
                            .results()
                            .map(of -> Texts.text("ui.guide.schema.choice", of.group(1)));
            return Stream.of(
                            Stream.of(remark).filter(words -> !words.isEmpty()),
                            choice,
                            references,
                            key.map(Texts::text),
                            missing.map(Texts::text))
                    .flatMap(parts -> parts)
                    .collect(Collectors.joining("; "));
        }
    }
}
