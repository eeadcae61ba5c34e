package org.postil.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Mark;
import org.postil.model.annotation.Rejection;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Id;
import org.postil.text.Span;

/// One version of a document's text, with all that holds on to it. On screen: "version".
///
/// Text and marks may still be on their way from the file ([Body]): whoever asks for them waits, so
/// the thread of the screen first looks whether they are there.
///
/// @param siglum its short sign: A, B, …
/// @param sources the file it came from; none where it was typed, pasted or split off
/// @param origins the version it was split off from; none where it was not
/// @param removed true while it lies in the bin
public record Witness(
        Id<Witness> id,
        String siglum,
        Metadata metadata,
        Body body,
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
    }

    /// One whose text and marks are there.
    public Witness(
            Id<Witness> id,
            String siglum,
            Metadata metadata,
            Transcription transcription,
            Marks marks,
            List<Source> sources,
            List<Origin> origins,
            boolean removed) {
        this(id, siglum, metadata, Body.of(transcription, marks), sources, origins, removed);
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

    public Transcription transcription() {
        return body.transcription();
    }

    public Marks marks() {
        return body.marks();
    }

    /// The text as it reads now.
    public String text() {
        return transcription().current();
    }

    public List<Annotation> annotations() {
        return marks().annotations();
    }

    public List<SetAside> setAside() {
        return marks().setAside();
    }

    /// The spans of what is set aside, in order.
    public List<Span> spansAside() {
        return setAside().stream()
                .flatMap(one -> one.anchor().stretches().stream())
                .sorted()
                .toList();
    }

    public List<Rejection> rejections() {
        return marks().rejections();
    }

    /// What the reader decided about differences from other versions.
    public List<Judgement> judgements() {
        return marks().judgements();
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
        return with(transcription(), changed);
    }

    /// Text and marks change together, or a mark could point beyond the text in between.
    public Witness with(Transcription text, Marks changed) {
        return new Witness(id, siglum, metadata, text, changed, sources, origins, removed);
    }

    public Witness withSiglum(String changed) {
        return new Witness(id, changed, metadata, body, sources, origins, removed);
    }

    public Witness withMetadata(Metadata changed) {
        return new Witness(id, siglum, changed, body, sources, origins, removed);
    }

    public Witness inBin(boolean inBin) {
        return new Witness(id, siglum, metadata, body, sources, origins, inBin);
    }

    private static <T> List<T> atMostOne(List<T> given) {
        if (given.size() > 1) throw new IllegalArgumentException("more than one: " + given);
        return List.copyOf(given);
    }

    /// A text and all that holds on to it: there, or promised by whoever still reads it. It arrives
    /// once, and is the same from then on; of two that arrive the first counts. For any thread.
    ///
    /// Every mark lies within the text.
    public static final class Body {

        private volatile @Nullable Content content;
        private volatile @Nullable Consumer<Body> promise;

        private record Content(Transcription transcription, Marks marks) {

            Content {
                int length = transcription.current().length();
                refuseBeyond(length, marks.annotations());
                refuseBeyond(length, marks.setAside());
                refuseBeyond(length, marks.rejections());
                refuseBeyond(length, marks.holds());
                refuseBeyond(length, marks.judgements());
            }

            private static <M extends Mark<M>> void refuseBeyond(int length, List<M> marks) {
                for (M mark : marks) {
                    if (mark.anchor().hull().end() > length) {
                        throw new IllegalArgumentException(
                                mark + " is beyond the text's " + length);
                    }
                }
            }
        }

        private Body(@Nullable Content content, @Nullable Consumer<Body> promise) {
            this.content = content;
            this.promise = promise;
        }

        public static Body of(Transcription transcription, Marks marks) {
            return new Body(new Content(transcription, marks), null);
        }

        /// One that is not there yet.
        ///
        /// @param promise returns when it has arrived, for whoever asks sooner; throws where it
        ///   never will
        public static Body promised(Consumer<Body> promise) {
            return new Body(null, promise);
        }

        /// False where asking for it means waiting.
        public boolean isThere() {
            return content != null;
        }

        /// Takes what was promised, unless it is there already.
        public synchronized void arrive(Body arrived) {
            if (content != null) return;
            content = arrived.content();
            promise = null;
        }

        public Transcription transcription() {
            return content().transcription;
        }

        public Marks marks() {
            return content().marks;
        }

        private Content content() {
            Content there = content;
            if (there != null) return there;
            Consumer<Body> promised = promise;
            if (promised != null) promised.accept(this);
            return Objects.requireNonNull(content);
        }

        @Override
        public boolean equals(Object other) {
            return this == other
                    || (other instanceof Body that && content().equals(that.content()));
        }

        @Override
        public int hashCode() {
            return content().hashCode();
        }

        /// Waits for nothing.
        @Override
        public String toString() {
            return "Body[" + content + "]";
        }
    }
}
