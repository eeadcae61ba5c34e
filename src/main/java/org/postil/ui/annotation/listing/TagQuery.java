package org.postil.ui.annotation.listing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.annotation.Annotation.Certainty;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Id;
import org.postil.model.id.LayerId;

/// Which tags a list shows, and in which order.
///
/// @param words that stand in what a tag says, its words, its note or the name of its kind
/// @param value what it says, as the screen puts it
/// @param who made it or changed it last
public record TagQuery(
        String words,
        Optional<LayerId> layer,
        Optional<String> value,
        Optional<Id<Document>> document,
        Optional<Certainty> certainty,
        Optional<String> who,
        Order order) {

    public static final TagQuery ALL =
            new TagQuery(
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Order.PLACE);

    private static final Comparator<String> BY_WORDS =
            Comparator.comparing(String::isEmpty).thenComparing(String.CASE_INSENSITIVE_ORDER);

    private static final Comparator<Optional<Edtf>> EMPTY_LAST =
            (one, other) -> {
                if (one.isEmpty() || other.isEmpty()) {
                    return Boolean.compare(one.isEmpty(), other.isEmpty());
                }
                return one.get().compareTo(other.get());
            };

    /// In which order tags are listed.
    public enum Order {
        /// Document by document, version by version, in the order of the text.
        PLACE,
        /// By what dates mean; tags that are no dates come last.
        DATE,
        /// By what they say, without regard to capitals.
        VALUE
    }

    /// Those of these tags that are shown. Orders keep what is equal in place.
    ///
    /// @param tags in the order of places
    /// @param says what a tag says, as the screen puts it
    public List<ShownTag> of(List<ShownTag> tags, Function<ShownTag, String> says) {
        if (order == Order.PLACE && value.isEmpty() && words.isBlank()) {
            return isNarrow() ? tags.stream().filter(this::fits).toList() : tags;
        }
        record Said(ShownTag tag, String says) {}
        Comparator<Said> by =
                switch (order) {
                    case PLACE -> (_, _) -> 0;
                    case DATE -> Comparator.comparing(one -> date(one.tag), EMPTY_LAST);
                    case VALUE -> Comparator.comparing(one -> one.says, BY_WORDS);
                };
        return tags.stream()
                .filter(this::fits)
                .map(tag -> new Said(tag, says.apply(tag)))
                .filter(one -> value.isEmpty() || value.get().equals(one.says))
                .filter(one -> words.isBlank() || one.tag.isFoundBy(words, one.says))
                .sorted(by)
                .map(Said::tag)
                .toList();
    }

    /// Whether only some tags are wanted, apart from words.
    public boolean isNarrow() {
        return layer.isPresent()
                || value.isPresent()
                || document.isPresent()
                || certainty.isPresent()
                || who.isPresent();
    }

    private boolean fits(ShownTag tag) {
        return fits(layer, tag.annotation().layer())
                && fits(document, tag.document().id())
                && fits(certainty, tag.annotation().certainty())
                && (who.isEmpty()
                        || who.get().equals(tag.annotation().made().who())
                        || who.get().equals(tag.annotation().modified().who()));
    }

    private static <T> boolean fits(Optional<T> wanted, T has) {
        return wanted.isEmpty() || wanted.get().equals(has);
    }

    private static Optional<Edtf> date(ShownTag tag) {
        return switch (tag.annotation().tag()) {
            case Tag.DateTag dated -> Optional.of(dated.date());
            case Tag.OwnDateTag dated -> Optional.of(dated.date());
            case Tag.SpeakerTag _, Tag.PersonTag _, Tag.TopicTag _ -> Optional.empty();
            case Tag.NoteTag _, Tag.ValueTag _ -> Optional.empty();
        };
    }
}
