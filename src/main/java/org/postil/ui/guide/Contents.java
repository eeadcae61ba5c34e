package org.postil.ui.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.postil.ui.fx.Texts;

/// What can be gone to: all chapters with the headings of the one that is read, or the places that
/// were found.
final class Contents extends ListView<Place> {

    private final Guide guide;
    private final Consumer<Place> go;
    private Sought sought = Sought.NOTHING;
    private boolean filling;

    /// @param go told whenever another place is chosen
    Contents(Guide guide, Consumer<Place> go) {
        this.guide = guide;
        this.go = go;
        getStyleClass().add("contents");
        setAccessibleText(Texts.text("ui.guide.contents"));
        setCellFactory(_ -> new PlaceCell(() -> sought));
        var nothing = new Label(Texts.text("ui.guide.nothing"));
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("faint", "placeholder");
        setPlaceholder(nothing);
        getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, chosen) -> {
                    if (!filling && chosen != null) go.accept(chosen);
                });
    }

    /// Shows the headings around a place, with that place chosen.
    void showHeadings(Place at) {
        sought = Sought.NOTHING;
        fill(guide.chapters().stream().flatMap(chapter -> headings(chapter, at)).toList(), at);
    }

    /// Shows what was found, and goes to the first.
    void showFound(List<Place> found, Sought by) {
        sought = by;
        Optional<Place> first = found.stream().findFirst();
        fill(found, first.orElse(guide.chapters().getFirst().start()));
        first.ifPresent(go);
    }

    /// Chooses the one so many lines below.
    void step(int by) {
        if (getItems().isEmpty()) return;
        int now = getSelectionModel().getSelectedIndex();
        int next = Math.clamp((long) now + by, 0, getItems().size() - 1);
        getSelectionModel().select(next);
        scrollTo(Math.max(0, next - 3));
    }

    private static Stream<Place> headings(Chapter chapter, Place at) {
        return at.chapter().equals(chapter)
                ? chapter.headings().stream()
                : Stream.of(chapter.start());
    }

    private void fill(List<Place> places, Place chosen) {
        filling = true;
        if (!getItems().equals(places)) getItems().setAll(places);
        getSelectionModel().select(chosen);
        filling = false;
    }
}
