package org.postil.model;

import java.util.List;
import java.util.Optional;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Mark;
import org.postil.model.annotation.Rejection;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Id;
import org.postil.text.Span;

/// One version of a document's text, with all that holds on to it. On screen: "version".
///
/// Every mark lies within the text.
///
/// @param siglum its short sign: A, B, …
/// @param sources the file it came from; none where it was typed, pasted or split off
/// @param origins the version it was split off from; none where it was not
/// @param removed true while it lies in the bin
public record Witness(
        Id<Witness> id,
        String siglum,
        Metadata metadata,
        Transcription transcription,
        Marks marks,
        List<Source> sources,
        List<Origin> origins,
        boolean removed) {

    public Witness {
        sources = atMostOne(sources);
        origins = atMostOne(origins);
        if (siglum.isBlank()) throw new IllegalArgumentException("a version without a siglum");
        if (!metadata.fits(Metadata.Owner.WITNESS)) {
            throw new IllegalArgumentException("no metadata of a version: " + metadata);
        }
        int length = transcription.current().length();
        refuseBeyond(length, marks.annotations());
        refuseBeyond(length, marks.setAside());
        refuseBeyond(length, marks.rejections());
        refuseBeyond(length, marks.holds());
        refuseBeyond(length, marks.judgements());
    }

    public static Witness of(String siglum, String text) {
        return new Witness(
                Id.fresh(),
                siglum,
                Metadata.NONE,
                Transcription.of(text),
                Marks.NONE,
                List.of(),
                List.of(),
                false);
    }

    /// The text as it reads now.
    public String text() {
        return transcription.current();
    }

    public List<Annotation> annotations() {
        return marks.annotations();
    }

    public List<SetAside> setAside() {
        return marks.setAside();
    }

    /// The spans of what is set aside, in order.
    public List<Span> spansAside() {
        return setAside().stream()
                .flatMap(one -> one.anchor().stretches().stream())
                .sorted()
                .toList();
    }

    public List<Rejection> rejections() {
        return marks.rejections();
    }

    /// What the reader decided about differences from other versions.
    public List<Judgement> judgements() {
        return marks.judgements();
    }

    public Optional<Annotation> annotation(Id<Annotation> wanted) {
        return annotations().stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    public Optional<Source> source() {
        return sources.stream().findFirst();
    }

    public Optional<Origin> origin() {
        return origins.stream().findFirst();
    }

    public Witness withMarks(Marks changed) {
        return with(transcription, changed);
    }

    /// Text and marks change together, or a mark could point beyond the text in between.
    public Witness with(Transcription text, Marks changed) {
        return new Witness(id, siglum, metadata, text, changed, sources, origins, removed);
    }

    public Witness withSiglum(String changed) {
        return new Witness(id, changed, metadata, transcription, marks, sources, origins, removed);
    }

    public Witness withMetadata(Metadata changed) {
        return new Witness(id, siglum, changed, transcription, marks, sources, origins, removed);
    }

    public Witness inBin(boolean inBin) {
        return new Witness(id, siglum, metadata, transcription, marks, sources, origins, inBin);
    }

    private static <T> List<T> atMostOne(List<T> given) {
        if (given.size() > 1) throw new IllegalArgumentException("more than one: " + given);
        return List.copyOf(given);
    }

    private static <M extends Mark<M>> void refuseBeyond(int length, List<M> marks) {
        for (M mark : marks) {
            if (mark.anchor().hull().end() > length) {
                throw new IllegalArgumentException(mark + " is beyond the text's " + length);
            }
        }
    }
}
