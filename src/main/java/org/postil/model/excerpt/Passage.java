package org.postil.model.excerpt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.postil.model.Witness;
import org.postil.model.annotation.Hold;
import org.postil.model.id.Id;

/// One passage of an excerpt: words of one version, and what is done to some of them.
///
/// @param hold the hold on the words
public record Passage(Id<Hold> hold, Id<Witness> witness, List<Alteration> alterations) {

    public Passage {
        alterations = List.copyOf(alterations);
    }

    public static Passage of(Id<Witness> witness, Hold hold) {
        return new Passage(hold.id(), witness, List.of());
    }

    /// The same with one alteration more; one of the same kind on the same hold gives way.
    public Passage with(Alteration added) {
        var changed = new ArrayList<>(without(added.hold()).alterations);
        changed.add(added);
        return new Passage(hold, witness, changed);
    }

    /// The same without the alterations of a hold.
    public Passage without(Id<Hold> gone) {
        return new Passage(
                hold,
                witness,
                alterations.stream().filter(one -> !one.hold().equals(gone)).toList());
    }

    /// All that it holds on to: its own words first.
    public Stream<Id<Hold>> holds() {
        return Stream.concat(Stream.of(hold), alterations.stream().map(Alteration::hold));
    }
}
