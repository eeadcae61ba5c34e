package org.postil.ui.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.postil.model.Document;
import org.postil.model.annotation.Annotation.Certainty;
import org.postil.model.codebook.Layer;
import org.postil.ui.annotation.listing.ShownTag;
import org.postil.ui.annotation.listing.TagQuery;
import org.postil.ui.annotation.listing.TagQuery.Order;
import org.postil.ui.fx.Texts;

/// Which tags a list shows, apart from words that are typed: a choice for each thing that tags
/// differ in, of what the tags at hand have.
final class TagFilters extends GridPane {

    private final ComboBox<Wanted<Layer>> layer = box(Layer::name);
    private final ComboBox<Wanted<String>> value = box(words -> words);
    private final ComboBox<Wanted<Document>> document = box(Document::title);
    private final ComboBox<Wanted<Certainty>> certainty = box(TagFilters::words);
    private final ComboBox<Wanted<String>> who = box(words -> words);
    private final Runnable changed;
    private boolean offering;

    /// Any, or only this one.
    private record Wanted<T>(Optional<T> one) {

        static <T> Wanted<T> any() {
            return new Wanted<>(Optional.empty());
        }

        static <T> Wanted<T> only(T one) {
            return new Wanted<>(Optional.of(one));
        }
    }

    TagFilters(Runnable changed) {
        this.changed = changed;
        getStyleClass().add("tag-filters");
        row("kind", layer);
        row("value", value);
        row("document", document);
        row("certainty", certainty);
        row("who", who);
        var all = new Button(Texts.text("ui.tags.filter.all"));
        all.setOnAction(_ -> clear());
        add(all, 1, getRowCount());
        offer(certainty, Stream.of(Certainty.values()), Comparator.naturalOrder());
    }

    /// Offers what these tags have; what is chosen stays chosen as long as it is offered.
    ///
    /// @param says what a tag says, as the screen puts it
    void offer(List<ShownTag> tags, Function<ShownTag, String> says) {
        offering = true;
        offer(layer, tags.stream().map(ShownTag::layer), Comparator.comparing(Layer::name));
        offer(
                value,
                tags.stream().map(says).filter(words -> !words.isEmpty()),
                String.CASE_INSENSITIVE_ORDER);
        offer(
                document,
                tags.stream().map(ShownTag::document),
                Comparator.comparing(Document::title));
        offer(
                who,
                tags.stream().map(tag -> tag.annotation().modified().who()),
                String.CASE_INSENSITIVE_ORDER);
        offering = false;
    }

    TagQuery query(String words, Order order) {
        return new TagQuery(
                words,
                layer.getValue().one.map(Layer::id),
                value.getValue().one,
                document.getValue().one.map(Document::id),
                certainty.getValue().one,
                who.getValue().one,
                order);
    }

    private void clear() {
        offering = true;
        Stream.of(layer, value, document, certainty, who)
                .forEach(box -> box.getSelectionModel().selectFirst());
        offering = false;
        changed.run();
    }

    private void row(String id, ComboBox<?> box) {
        var name = new Label(Texts.text("ui.tags.filter." + id));
        name.setMinWidth(Label.USE_PREF_SIZE);
        name.setLabelFor(box);
        box.setId("filter-" + id);
        box.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(box, Priority.ALWAYS);
        addRow(getRowCount(), name, box);
    }

    private <T> ComboBox<Wanted<T>> box(Function<T, String> words) {
        var box = new ComboBox<Wanted<T>>();
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Wanted<T> choice) {
                        return choice == null
                                ? ""
                                : choice.one.map(words).orElse(Texts.text("ui.tags.filter.any"));
                    }

                    @Override
                    public Wanted<T> fromString(String typed) {
                        return Wanted.any();
                    }
                });
        box.setItems(FXCollections.observableArrayList(List.of(Wanted.any())));
        box.getSelectionModel().selectFirst();
        box.setPrefWidth(0);
        box.valueProperty()
                .addListener((_, _, _) -> {
                    if (!offering) changed.run();
                });
        return box;
    }

    private static <T> void offer(
            ComboBox<Wanted<T>> box, Stream<T> has, Comparator<? super T> order) {
        Wanted<T> chosen = Objects.requireNonNull(box.getValue());
        List<Wanted<T>> offered =
                Stream.concat(
                                Stream.of(Wanted.<T>any()),
                                has.distinct().sorted(order).map(Wanted::only))
                        .toList();
        if (!offered.equals(box.getItems())) box.getItems().setAll(offered);
        box.setValue(offered.contains(chosen) ? chosen : Wanted.any());
    }

    private static String words(Certainty certainty) {
        return Texts.text("ui.certainty." + certainty.name().toLowerCase(Locale.ROOT));
    }
}
