package org.postil.session.suggesting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.message.Message;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.session.suggesting.Suggestion.Meaning;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.text.Splice;

/// Tags of another version that are proposed for a text, until the reader has decided about each.
/// They go with their words where the text is corrected.
///
/// @param text where they stand
public record Offered(String text, List<Suggestion> all) {

    /// By this name a rejection of one is kept.
    private static final String RULE = "suggestion.carried";

    /// Of a tag that has all its words in the other version, and of one that lacks some.
    private static final double WHOLE = 0.95;

    private static final double PART = 0.6;

    static final Offered NOTHING = new Offered("", List.of());

    public Offered {
        all = List.copyOf(all);
    }

    /// A tag of another version as a suggestion.
    ///
    /// @param tag as it would stand in this version
    /// @param from the siglum of the other version
    /// @param whole false where some of its words have nothing here
    public static Suggestion of(Annotation tag, String from, boolean whole) {
        return new Suggestion(
                tag.anchor().hull(),
                new Meaning.Carried(tag),
                whole ? WHOLE : PART,
                Message.of(whole ? RULE : RULE + ".part", from));
    }

    /// True where the reader did not want this tag of another version at these words.
    public static boolean isRejected(Annotation tag, Anchor there, Witness version) {
        String value = of(tag, "", true).value();
        return version.rejections().stream()
                .filter(no -> no.rule().startsWith(RULE) && no.layer().equals(tag.layer()))
                .filter(no -> no.value().equals(value))
                .anyMatch(no -> overlap(no.anchor(), there));
    }

    /// What is open of them in a version as it is now.
    List<Suggestion> in(Witness version) {
        return on(version.text()).filter(one -> isOpen(one, version)).toList();
    }

    private Stream<Suggestion> on(String now) {
        if (now.equals(text)) return all.stream();
        List<Splice> change = List.of(Splice.between(text, now));
        return all.stream().flatMap(one -> moved(one, change).stream());
    }

    private Optional<Suggestion> moved(Suggestion one, List<Splice> change) {
        if (!(one.meaning() instanceof Meaning.Carried(Annotation tag))) return Optional.empty();
        Anchor now = tag.anchor().through(change, text);
        if (!(now instanceof Anchor.Passage)) return Optional.empty();
        var meaning = new Meaning.Carried(tag.movedTo(now));
        return Optional.of(new Suggestion(now.hull(), meaning, one.confidence(), one.reason()));
    }

    private static boolean isOpen(Suggestion one, Witness version) {
        if (!(one.meaning() instanceof Meaning.Carried(Annotation carried))) return false;
        boolean there =
                version.annotations().stream()
                        .filter(tag -> tag.tag().equals(carried.tag()))
                        .anyMatch(tag -> overlap(tag.anchor(), carried.anchor()));
        return !there && !isRejected(carried, carried.anchor(), version);
    }

    private static boolean overlap(Anchor one, Anchor other) {
        for (Span some : one.stretches()) {
            if (other.stretches().stream().anyMatch(some::overlaps)) return true;
        }
        return false;
    }
}
