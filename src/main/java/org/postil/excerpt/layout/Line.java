package org.postil.excerpt.layout;

import java.util.List;
import java.util.stream.Collectors;
import org.postil.excerpt.layout.Run.Origin;

/// One line of a sheet.
///
/// @param origins the words of versions that stand on it
public record Line(List<Fragment> fragments, List<Origin> origins) {

    /// A line without anything, such as one for an answer.
    public static final Line EMPTY = new Line(List.of(), List.of());

    public Line {
        fragments = List.copyOf(fragments);
        origins = List.copyOf(origins);
    }

    /// Its words, without the marks of glosses.
    public String words() {
        return fragments.stream()
                .filter(one -> one.note() == 0)
                .map(Fragment::words)
                .collect(Collectors.joining());
    }

    /// The glosses whose marks stand on it.
    public List<Integer> notes() {
        return fragments.stream().map(Fragment::note).filter(note -> note > 0).toList();
    }

    /// The same so many points further to the right.
    public Line shifted(double by) {
        return new Line(fragments.stream().map(one -> one.shifted(by)).toList(), origins);
    }

    public double width() {
        return fragments.isEmpty() ? 0 : fragments.getLast().x() + fragments.getLast().width();
    }
}
