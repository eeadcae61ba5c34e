package org.postil.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postil.ui.guide.markdown.Block;
import org.postil.ui.guide.markdown.Block.Heading;
import org.postil.ui.guide.markdown.Markdown;

/// A chapter of the guide.
///
/// @param id the name of its file, without the ending
/// @param blocks a heading of the first level, which is its title, and what stands under it
public record Chapter(String id, List<Block> blocks) {

    private static final String FOLDER = "/org/postil/guide/";

    public Chapter {
        blocks = List.copyOf(blocks);
        if (!(blocks.getFirst() instanceof Heading first) || first.level() != 1) {
            throw new IllegalArgumentException("a chapter without a title: " + id);
        }
    }

    /// The chapter as its file has it.
    static Chapter read(String id) {
        try (InputStream in = resource(id + ".md").openStream()) {
            String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Chapter(id, Markdown.read(source));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A file that stands beside the chapters.
    static URL resource(String name) {
        return Objects.requireNonNull(Chapter.class.getResource(FOLDER + name), name);
    }

    /// The same with more under it.
    Chapter with(List<Block> more) {
        return new Chapter(id, Stream.concat(blocks.stream(), more.stream()).toList());
    }

    /// The same with more right under its title.
    Chapter under(List<Block> more) {
        Stream<Block> title = blocks.stream().limit(1);
        Stream<Block> rest = blocks.stream().skip(1);
        return new Chapter(id, Stream.of(title, more.stream(), rest).flatMap(one -> one).toList());
    }

    /// Where it begins.
    Place start() {
        return new Place(this, 0, 0);
    }

    /// Its headings, the title first.
    List<Place> headings() {
        return IntStream.range(0, blocks.size())
                .filter(block -> blocks.get(block) instanceof Heading)
                .mapToObj(block -> new Place(this, block, 0))
                .toList();
    }

    /// All that can be gone to in it.
    Stream<Place> places() {
        return IntStream.range(0, blocks.size()).boxed().flatMap(this::places);
    }

    private Stream<Place> places(int block) {
        return IntStream.range(0, blocks.get(block).parts().size())
                .mapToObj(part -> new Place(this, block, part));
    }
}
