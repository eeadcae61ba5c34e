package org.postil.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postil.format.likeness.Overlap;
import org.postil.format.likeness.Shingles;
import org.postil.format.likeness.Sketch;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Source;
import org.postil.model.Witness;

/// Says which versions in a project a text that comes in is the same as, or nearly.
///
/// Made once for an import of many files: [#and] adds each one that came in, so that it is compared
/// with those after it. Compares texts as they came, without corrections; what lies in the bin does
/// not count.
public final class Likeness {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final List<Known> known;

    private Likeness(List<Known> known) {
        this.known = List.copyOf(known);
    }

    /// A version to which the text that comes in is alike.
    public sealed interface Found {

        Document document();

        Witness witness();

        /// What to tell or ask the reader.
        Message words();

        /// The same file, or the same text but for white space.
        record Same(Document document, Witness witness) implements Found {
            @Override
            public Message words() {
                return Message.of("format.like.same", document.title(), witness.siglum());
            }
        }

        /// Much of the same text.
        ///
        /// @param share what part of the shorter text is in the longer one: above 0, up to 1
        record Near(Document document, Witness witness, double share) implements Found {
            @Override
            public Message words() {
                return Message.of("format.like.near", document.title(), witness.siglum(), share);
            }
        }
    }

    /// The versions that a project has.
    public static Likeness of(Project project) {
        return new Likeness(project.documents().stream().flatMap(Known::of).toList());
    }

    /// The versions of a project to which this one is alike, the likest first.
    public static List<Found> among(Project project, Witness incoming) {
        return of(project).to(incoming);
    }

    /// The same, knowing one document more.
    public Likeness and(Document document) {
        var more = new ArrayList<>(known);
        Known.of(document).forEach(more::add);
        return new Likeness(more);
    }

    /// The known versions to which this one is alike, the likest first.
    public List<Found> to(Witness incoming) {
        var text = Text.of(incoming);
        return known.stream()
                .filter(one -> !one.witness.id().equals(incoming.id()))
                .flatMap(one -> one.likeness(text).stream())
                .sorted(Comparator.comparingDouble(Likeness::share).reversed())
                .toList();
    }

    private static double share(Found found) {
        return switch (found) {
            case Found.Same _ -> 2;
            case Found.Near near -> near.share();
        };
    }

    private static String original(Witness witness) {
        return witness.transcription().original();
    }

    private static String fold(Witness witness) {
        return WHITE_SPACE.matcher(original(witness)).replaceAll(" ").strip();
    }

    private static boolean sameFile(Witness one, Witness other) {
        return one.source().isPresent()
                && one.source().map(Source::sha256).equals(other.source().map(Source::sha256));
    }

    /// What is needed of a text that comes in, worked out once.
    private record Text(Witness witness, String folded, Shingles shingles, Sketch sketch) {

        static Text of(Witness witness) {
            var shingles = Shingles.of(original(witness));
            return new Text(witness, fold(witness), shingles, Sketch.of(shingles));
        }
    }

    /// A version of the project, with what is kept so that most need not be read again.
    private record Known(Document document, Witness witness, int foldedHash, Sketch sketch) {

        static Stream<Known> of(Document document) {
            return document.witnesses().stream()
                    .map(one ->
                            new Known(
                                    document,
                                    one,
                                    fold(one).hashCode(),
                                    Sketch.of(Shingles.of(original(one)))));
        }

        Optional<Found> likeness(Text incoming) {
            if (isSameAs(incoming)) return Optional.of(new Found.Same(document, witness));
            if (!sketch.mayBeLike(incoming.sketch)) return Optional.empty();
            var overlap = Overlap.of(incoming.shingles, Shingles.of(original(witness)));
            return overlap.isNear()
                    ? Optional.of(new Found.Near(document, witness, overlap.ofShorter()))
                    : Optional.empty();
        }

        private boolean isSameAs(Text incoming) {
            return sameFile(witness, incoming.witness)
                    || (foldedHash == incoming.folded.hashCode()
                            && fold(witness).equals(incoming.folded));
        }
    }
}
