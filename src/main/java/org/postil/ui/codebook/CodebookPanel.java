package org.postil.ui.codebook;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.postil.analysis.RegisterCounts;
import org.postil.model.Project;
import org.postil.ui.codebook.layers.LayerWishes;
import org.postil.ui.codebook.layers.LayersView;
import org.postil.ui.codebook.people.PeopleView;
import org.postil.ui.codebook.people.PeopleWishes;
import org.postil.ui.codebook.topics.TopicWishes;
import org.postil.ui.codebook.topics.TopicsView;
import org.postil.ui.fx.Segments;
import org.postil.ui.fx.Texts;

/// People and topics: what tags point to, in three parts of which one is seen.
public final class CodebookPanel extends VBox {

    /// A part of the panel.
    public enum Part {
        PEOPLE,
        TOPICS,
        LAYERS
    }

    private final PeopleView people;
    private final TopicsView topics;
    private final LayersView layers;
    private final StackPane middle = new StackPane();
    private final Segments<Part> parts =
            new Segments<>(List.of(Part.values()), CodebookPanel::title, this::see);
    private Project shown = Project.named("-");

    public CodebookPanel(
            PeopleWishes peopleWishes,
            TopicWishes topicWishes,
            LayerWishes layerWishes,
            boolean readOnly) {
        people = new PeopleView(peopleWishes, readOnly);
        topics = new TopicsView(topicWishes, readOnly);
        layers = new LayersView(layerWishes, readOnly);
        getStyleClass().add("codebook-panel");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(parts, middle);
        see(Part.PEOPLE);
    }

    public PeopleView people() {
        return people;
    }

    public TopicsView topics() {
        return topics;
    }

    public LayersView layers() {
        return layers;
    }

    public Part part() {
        return parts.value();
    }

    /// Shows the project as it is now.
    @SuppressWarnings("ReferenceEquality") // the caret moves more often than the project changes
    public void show(Project now) {
        if (now == shown) return;
        shown = now;
        var counts = RegisterCounts.of(now.codebook(), now.witnesses());
        people.show(now.codebook(), counts);
        topics.show(now.codebook(), counts);
        layers.show(now.codebook(), counts);
    }

    /// Lets this part be seen.
    public void see(Part part) {
        parts.show(part);
        middle.getChildren()
                .setAll(
                        switch (part) {
                            case PEOPLE -> people;
                            case TOPICS -> topics;
                            case LAYERS -> layers;
                        });
    }

    /// Takes over what was half typed, before anything else happens.
    public void commit() {
        people.commit();
        topics.commit();
        layers.commit();
    }

    @Override
    public void requestFocus() {
        middle.getChildren().getFirst().requestFocus();
    }

    private static String title(Part part) {
        return Texts.text("ui.codebook.part." + part.name().toLowerCase(Locale.ROOT));
    }
}
