package org.postil.session.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.collation.Comparison;
import org.postil.collation.Comparison.Link;
import org.postil.edit.Edit;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.message.Message;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.session.suggesting.Offered;
import org.postil.session.suggesting.Suggestion;
import org.postil.text.Anchor;
import org.postil.text.Span;

/// The tags of one version at the words of the other that belong together with theirs. On screen:
/// "copy tags to the other version".
///
/// @param found tags that the other version has not, and where they would stand
/// @param others tags where the other version says something else
/// @param lost tags that find no place, or have lost their own
public record CarryOver(
        Witness from, Witness to, List<Found> found, List<Other> others, List<Lost> lost) {

    /// A tag, and its place in the other version.
    ///
    /// @param whole false where the other version lacks some of its words
    public record Found(Annotation tag, Anchor.Passage passage, boolean whole) {}

    /// A tag, and one of its kind in the other version that says something else there.
    public record Other(Annotation tag, Annotation there) {}

    /// A tag that finds no place.
    ///
    /// @param why in a sentence
    public record Lost(Annotation tag, Message why) {}

    public CarryOver {
        found = List.copyOf(found);
        others = List.copyOf(others);
        lost = List.copyOf(lost);
    }

    /// From the first version to the second, or back.
    public static CarryOver of(Compared compared, boolean fromA) {
        return of(
                compared.comparison(),
                fromA,
                fromA ? compared.a() : compared.b(),
                fromA ? compared.b() : compared.a());
    }

    /// The same, of what the versions are tagged with by now; their texts must be those that were
    /// compared.
    public static CarryOver of(Comparison comparison, boolean fromA, Witness from, Witness to) {
        var carrying = new Carrying(links(comparison, fromA), from, to);
        from.annotations().forEach(carrying::carry);
        return new CarryOver(from, to, carrying.found, carrying.others, carrying.lost);
    }

    /// These tags as suggestions for the other version.
    public List<Suggestion> suggestions(List<Found> chosen) {
        return chosen.stream()
                .map(one ->
                        Offered.of(one.tag().movedTo(one.passage()), from.siglum(), one.whole()))
                .toList();
    }

    /// One edit that adds these tags to the other version, or nothing.
    public static Optional<Edit> edit(Id<Witness> to, List<Found> chosen, Stamp by) {
        if (chosen.isEmpty()) return Optional.empty();
        List<Annotation> added = chosen.stream().map(one -> copy(one, by)).toList();
        return Optional.of(
                new Edit.Together(
                        Message.of("edit.carry-over", added.size()),
                        List.of(new AddAnnotations(to, added))));
    }

    private static Annotation copy(Found one, Stamp by) {
        Annotation tag = one.tag();
        return new Annotation(
                Id.fresh(), one.passage(), tag.tag(), tag.note(), tag.certainty(), by, by);
    }

    private static List<Link> links(Comparison comparison, boolean fromA) {
        Stream<Link> moved =
                comparison.moves().stream().flatMap(move -> comparison.links(move).stream());
        return Stream.concat(comparison.links().stream(), moved)
                .map(link -> fromA ? link : new Link(link.b(), link.a()))
                .toList();
    }

    /// Carries one tag after the other.
    private static final class Carrying {

        private final List<Link> links;
        private final Witness from;
        private final Witness to;
        private final List<Found> found = new ArrayList<>();
        private final List<Other> others = new ArrayList<>();
        private final List<Lost> lost = new ArrayList<>();

        Carrying(List<Link> links, Witness from, Witness to) {
            this.links = links.stream().sorted((x, y) -> x.a().compareTo(y.a())).toList();
            this.from = from;
            this.to = to;
        }

        void carry(Annotation tag) {
            switch (tag.anchor()) {
                case Anchor.Orphan _ -> lost.add(new Lost(tag, Message.of("ui.carry.orphan")));
                case Anchor.Passage passage -> carry(tag, passage);
            }
        }

        /// Each of its spans for itself; where one finds no place the tag is carried without it.
        private void carry(Annotation tag, Anchor.Passage passage) {
            var places = new ArrayList<Span>();
            boolean whole = true;
            Optional<Message> why = Optional.empty();
            for (Span words : passage.spans()) {
                List<Link> here = Link.touching(words, links);
                Optional<Span> there = here.stream().map(Link::b).reduce(Span::hull);
                if (there.isEmpty()) {
                    why = Optional.of(Message.of("ui.carry.nothing", to.siglum()));
                } else if (there.get().length() > 2 * words.length() + 40) {
                    why = Optional.of(Message.of("ui.carry.scattered", to.siglum()));
                } else {
                    places.add(there.get());
                }
                whole &= isWhole(words, here);
            }
            if (places.isEmpty()) lost.add(new Lost(tag, why.orElseThrow()));
            else place(tag, Anchor.Passage.of(places), whole && why.isEmpty());
        }

        private void place(Annotation tag, Anchor.Passage there, boolean whole) {
            Optional<Annotation> known = onThem(tag, there);
            boolean unwanted = known.isEmpty() && Offered.isRejected(tag, there, to);
            if (unwanted) lost.add(new Lost(tag, Message.of("ui.carry.rejected", to.siglum())));
            else if (known.isEmpty()) found.add(new Found(tag, there, whole));
            else if (!saysTheSame(known.get(), tag)) others.add(new Other(tag, known.get()));
        }

        /// A tag of the same layer that is there already; sooner one that says the same.
        private Optional<Annotation> onThem(Annotation tag, Anchor.Passage there) {
            List<Annotation> alike =
                    to.annotations().stream()
                            .filter(one -> one.layer().equals(tag.layer()))
                            .filter(one -> overlap(one.anchor().stretches(), there.spans()))
                            .toList();
            return alike.stream()
                    .filter(one -> saysTheSame(one, tag))
                    .findFirst()
                    .or(() -> alike.stream().findFirst());
        }

        private static boolean overlap(List<Span> some, List<Span> others) {
            return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
        }

        private static boolean saysTheSame(Annotation one, Annotation other) {
            return one.tag().equals(other.tag());
        }

        private boolean isWhole(Span words, List<Link> here) {
            int at = words.start();
            for (Link link : here) {
                if (hasWords(at, link.a().start())) return false;
                at = Math.max(at, link.a().end());
            }
            return !hasWords(at, words.end());
        }

        private boolean hasWords(int start, int end) {
            for (int i = start; i < end; i++) {
                if (Character.isLetterOrDigit(from.text().charAt(i))) return true;
            }
            return false;
        }
    }
}
