package org.postil.ui.guide.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.postil.ui.guide.markdown.Run.Style;

/// A part of a chapter that stands by itself.
public sealed interface Block {

    /// What can be found and gone to in it, in order: lines of words, without any look.
    List<String> parts();

    /// A heading.
    ///
    /// @param level from 1, that of the whole chapter, to 3
    record Heading(int level, Words words) implements Block {
        @Override
        public List<String> parts() {
            return List.of(words.plain());
        }
    }

    /// A paragraph.
    record Paragraph(Words words) implements Block {
        @Override
        public List<String> parts() {
            return List.of(words.plain());
        }
    }

    /// A list.
    record Items(boolean numbered, List<Words> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public List<String> parts() {
            return items.stream().map(Words::plain).toList();
        }
    }

    /// A table, each of whose rows is as wide as its head.
    record Table(Row head, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != head.cells().size()) {
                    throw new IllegalArgumentException("a row of another width: " + row.plain());
                }
            }
        }

        @Override
        public List<String> parts() {
            return rows.stream().map(Row::plain).toList();
        }
    }

    /// A row of a table.
    record Row(List<Words> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// A row of plain words.
        public static Row of(String... cells) {
            return new Row(
                    List.of(cells).stream().map(cell -> Words.of(cell, Style.PLAIN)).toList());
        }

        /// The same without any look.
        public String plain() {
            return cells.stream().map(Words::plain).collect(Collectors.joining(" · "));
        }
    }

    /// Lines that stand as they are.
    record Code(String text) implements Block {
        @Override
        public List<String> parts() {
            return List.of(text);
        }
    }

    /// A picture.
    ///
    /// @param file its name, beside the chapter
    /// @param description what it shows, in words
    record Picture(String file, String description) implements Block {
        @Override
        public List<String> parts() {
            return List.of(description);
        }
    }
}
