package org.postil.session.suggesting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.postil.message.Message;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.session.suggesting.Suggestion.Meaning;
import org.postil.text.Anchor;
import org.postil.text.Span;
import org.postil.text.Splice;

/// Tags of another version that are proposed for a text, until the reader has decided about each.
/// They go with their words where the text is corrected.
///
/// @param text where they stand, as it was when they were proposed
public record Offered(Transcription text, List<Suggestion> all) {

    /// By this name a rejection of one is kept.
    private static final String RULE = "suggestion.carried";

    /// Of a tag that has all its words in the other version, and of one that lacks some.
    private static final double WHOLE = 0.95;

    private static final double PART = 0.6;

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

    /// What is open of them in a version as it is now. What says something of a person, a topic or
    /// a kind of tag that is gone from the register waits until that is there again.
    List<Suggestion> in(Witness version, Codebook codebook) {
        Set<Object> known = known(codebook);
        return on(version.transcription()).filter(one -> isOpen(one, version, known)).toList();
    }

    private static Set<Object> known(Codebook codebook) {
        var known = new HashSet<Object>();
        codebook.layers().forEach(one -> known.add(one.id()));
        codebook.people().forEach(one -> known.add(one.id()));
        codebook.topics().forEach(one -> known.add(one.id()));
        return known;
    }

    /// Each correction moves them as it moves tags: what lies between two of them stays.
    private Stream<Suggestion> on(Transcription now) {
        List<Splice> path = text.pathTo(now);
        return path.isEmpty()
                ? all.stream()
                : all.stream().flatMap(one -> moved(one, path).stream());
    }

    private Optional<Suggestion> moved(Suggestion one, List<Splice> path) {
        if (!(one.meaning() instanceof Meaning.Carried(Annotation tag))) return Optional.empty();
        Anchor now = tag.anchor().through(path, text.current());
        if (!(now instanceof Anchor.Passage)) return Optional.empty();
        var meaning = new Meaning.Carried(tag.movedTo(now));
        return Optional.of(new Suggestion(now.hull(), meaning, one.confidence(), one.reason()));
    }

    private static boolean isOpen(Suggestion one, Witness version, Set<Object> known) {
        if (!(one.meaning() instanceof Meaning.Carried(Annotation carried))) return false;
        if (!isKnown(carried.tag(), known)) return false;
        boolean there =
                version.annotations().stream()
                        .filter(tag -> tag.tag().equals(carried.tag()))
                        .anyMatch(tag -> overlap(tag.anchor(), carried.anchor()));
        return !there && !isRejected(carried, carried.anchor(), version);
    }

    private static boolean isKnown(Tag tag, Set<Object> known) {
        if (tag instanceof Tag.TopicTag about && !known.contains(about.topic())) return false;
        return known.contains(tag.layer()) && known.containsAll(tag.people());
    }

    private static boolean overlap(Anchor one, Anchor other) {
        for (Span some : one.stretches()) {
            if (other.stretches().stream().anyMatch(some::overlaps)) return true;
        }
        return false;
    }
}
