package org.postil.ui.guide;

import java.util.stream.IntStream;
import org.postil.ui.guide.markdown.Block.Heading;

/// A place in the guide: a part of a block, as [org.postil.ui.guide.markdown.Block#parts] counts
/// them.
public record Place(Chapter chapter, int block, int part) {

    /// What stands there, without any look.
    String words() {
        return chapter.blocks().get(block).parts().get(part);
    }

    /// The heading under which it stands, or which it is.
    Heading heading() {
        return IntStream.rangeClosed(0, block)
                .map(before -> block - before)
                .mapToObj(chapter.blocks()::get)
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// What it stands under, in words: the heading, or the chapter where it is one.
    String under() {
        return isHeading() ? chapter.start().words() : heading().words().plain();
    }

    boolean isHeading() {
        return chapter.blocks().get(block) instanceof Heading;
    }
}
