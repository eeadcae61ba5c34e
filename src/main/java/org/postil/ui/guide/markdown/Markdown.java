package org.postil.ui.guide.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.ui.guide.markdown.Block.Code;
import org.postil.ui.guide.markdown.Block.Heading;
import org.postil.ui.guide.markdown.Block.Items;
import org.postil.ui.guide.markdown.Block.Paragraph;
import org.postil.ui.guide.markdown.Block.Picture;
import org.postil.ui.guide.markdown.Block.Row;
import org.postil.ui.guide.markdown.Block.Table;

/// Reads chapters of the guide. Of Markdown it knows headings (`#` to `###`), paragraphs, lists
/// (`-` and `1.`, an item a line), tables, fenced code, pictures on a line of their own, and within
/// a line bold, code and keys (`<kbd>`). Blocks that are not lists of lines end at an empty line; a
/// mistake is refused, not guessed at.
public final class Markdown {

    private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.+)");
    private static final Pattern BULLET = Pattern.compile("- (.+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+\\. (.+)");
    private static final Pattern TABLE = Pattern.compile("\\|(.+)\\|");
    private static final Pattern RULE = Pattern.compile("\\|(?: --- \\|)+");
    private static final Pattern PICTURE = Pattern.compile("!\\[(.+)]\\(([\\w-]+\\.png)\\)");
    private static final Pattern FENCE = Pattern.compile("```");

    /// What begins like something else than a paragraph, but is none of the above.
    private static final Pattern UNKNOWN = Pattern.compile("#|!\\[|[>*+|] |\\s|```|---");

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private int at;

    private Markdown(String source) {
        lines = source.lines().toList();
    }

    /// Reads a whole chapter.
    ///
    /// @throws IllegalArgumentException where it is written otherwise
    public static List<Block> read(String source) {
        return new Markdown(source).blocks();
    }

    private List<Block> blocks() {
        while (at < lines.size()) {
            if (lines.get(at).isBlank()) at++;
            else blocks.add(block(lines.get(at)));
        }
        return List.copyOf(blocks);
    }

    private Block block(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher picture = PICTURE.matcher(line);
        if (heading.matches()) {
            at++;
            return new Heading(heading.group(1).length(), Spelling.read(heading.group(2)));
        }
        if (picture.matches()) {
            at++;
            return new Picture(picture.group(2), picture.group(1));
        }
        if (BULLET.matcher(line).matches()) return new Items(false, items(BULLET));
        if (NUMBER.matcher(line).matches()) return new Items(true, items(NUMBER));
        if (TABLE.matcher(line).matches()) return table();
        if (FENCE.matcher(line).matches()) return code();
        return paragraph();
    }

    private List<Words> items(Pattern sign) {
        return take(line -> sign.matcher(line).matches()).stream()
                .map(line -> Spelling.read(line.substring(line.indexOf(' ') + 1)))
                .toList();
    }

    private Table table() {
        List<String> all = take(line -> TABLE.matcher(line).matches());
        if (all.size() < 2 || !RULE.matcher(all.get(1)).matches()) {
            throw new IllegalArgumentException("a table without a line under its head: " + all);
        }
        List<Row> rows = all.stream().skip(2).map(Markdown::row).toList();
        return new Table(row(all.getFirst()), rows);
    }

    private static Row row(String line) {
        String inner = line.substring(1, line.length() - 1);
        return new Row(
                Arrays.stream(inner.split("\\|", -1))
                        .map(cell -> Spelling.read(cell.strip()))
                        .toList());
    }

    private Code code() {
        at++;
        List<String> inside = take(line -> !FENCE.matcher(line).matches());
        if (at == lines.size()) throw new IllegalArgumentException("code without an end");
        at++;
        return new Code(String.join("\n", inside));
    }

    private Paragraph paragraph() {
        List<String> all = take(line -> !line.isBlank());
        for (String line : all) {
            if (UNKNOWN.matcher(line).lookingAt()) {
                throw new IllegalArgumentException("not of the guide's Markdown: " + line);
            }
        }
        return new Paragraph(Spelling.read(String.join(" ", all)));
    }

    /// The lines from here on that are such, and goes behind them.
    private List<String> take(Predicate<String> wanted) {
        int from = at;
        while (at < lines.size() && wanted.test(lines.get(at))) at++;
        return lines.subList(from, at);
    }
}
