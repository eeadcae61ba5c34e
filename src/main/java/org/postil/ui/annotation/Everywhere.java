package org.postil.ui.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.postil.model.ParagraphNumbers;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.id.Id;
import org.postil.session.tagging.SameWords.Hit;
import org.postil.session.tagging.SameWords.Reach;
import org.postil.ui.fx.Latest;
import org.postil.ui.fx.LayerBadge;
import org.postil.ui.fx.Segments;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.VersionWords;
import org.postil.ui.fx.passages.CheckedPassages;
import org.postil.ui.fx.passages.PassageLine;

/// Where else the words of a tag stand, in context and with check boxes. Enter tags those that are
/// checked. What has another tag of the same kind is not checked at first, and says so.
public final class Everywhere extends VBox {

    private static final double WIDTH = 1_000;
    private static final double HEIGHT = 560;

    private final EverywhereQuestion question;
    private final Function<Annotation, String> says;
    private final Map<Id<Witness>, ParagraphNumbers> numbers = new HashMap<>();
    private final CheckedPassages<Hit> places = new CheckedPassages<>(this::line);
    private final CheckBox ignoreCase = new CheckBox(Texts.text("ui.everywhere.ignore-case"));
    private final Segments<Reach> reach;
    private final Label counted = new Label();
    private final Label nothing = new Label();
    private final Button all = new Button();
    private final Button tag = new Button();
    private final Latest<List<Hit>> found;

    /// Begins to look at once.
    ///
    /// @param says what a tag says, as the screen puts it
    /// @param leave leaves the list
    public Everywhere(
            EverywhereQuestion question, Function<Annotation, String> says, Runnable leave) {
        this.question = question;
        this.says = says;
        reach = new Segments<>(List.of(Reach.values()), Everywhere::words, _ -> find());
        found = new Latest<>(this::show);
        counted.setId("counted");
        getStyleClass().add("everywhere");
        setMaxSize(WIDTH, HEIGHT);
        VBox.setVgrow(places, Priority.ALWAYS);
        getChildren().addAll(heading(), controls(), places, foot(leave));
        places.setPlaceholder(nothing);
        nothing.getStyleClass().addAll("faint", "placeholder");
        nothing.setWrapText(true);
        places.onChange(this::count);
        ignoreCase.setOnAction(_ -> find());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        reach.show(Reach.DOCUMENT);
        find();
    }

    @Override
    public void requestFocus() {
        places.requestFocus();
    }

    private Node heading() {
        var title = new Label(Texts.text("ui.everywhere"));
        title.getStyleClass().add("title");
        title.setMinWidth(USE_PREF_SIZE);
        var words = new Label(Texts.text("ui.tag.quote", question.words()));
        words.getStyleClass().add("quote");
        words.setMinWidth(0);
        var value = new Label(question.value());
        value.setMinWidth(0);
        var heading = new HBox(10, title, words, LayerBadge.named(question.layer()), value);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Node controls() {
        all.getStyleClass().add("flat");
        all.setOnAction(_ -> places.turnAll());
        var controls = new HBox(14, reach, ignoreCase, gap(), counted, all);
        controls.getStyleClass().add("controls");
        return controls;
    }

    private Node foot(Runnable leave) {
        var hint = new Label(Texts.text("ui.everywhere.hint"));
        hint.getStyleClass().addAll("faint", "hint");
        var cancel = new Button(Texts.text("ui.cancel"));
        cancel.setOnAction(_ -> leave.run());
        tag.setDefaultButton(true);
        tag.setOnAction(_ -> answer());
        var foot = new HBox(10, hint, gap(), cancel, tag);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private void find() {
        Reach wanted = reach.value();
        boolean ignoring = ignoreCase.isSelected();
        nothing.setText(Texts.text("ui.everywhere.looking"));
        found.ask(() -> question.find().apply(wanted, ignoring));
    }

    private void show(List<Hit> hits) {
        nothing.setText(Texts.text("ui.everywhere.nothing", words(reach.value())));
        places.show(hits, hit -> hit.others().isEmpty());
    }

    private void count() {
        int size = places.getItems().size();
        counted.setText(Texts.text("ui.everywhere.counted", places.count(), size));
        all.setText(Texts.text(places.count() < size ? "ui.everywhere.all" : "ui.everywhere.none"));
        all.setDisable(size == 0);
        tag.setText(Texts.text("ui.everywhere.tag", places.count()));
        tag.setDisable(places.count() == 0);
    }

    private void press(KeyEvent key) {
        boolean inList = key.getTarget() instanceof Node node && isIn(node);
        if (key.getCode() != KeyCode.ENTER || !inList) return;
        answer();
        key.consume();
    }

    private boolean isIn(Node node) {
        return node.equals(places) || node.equals(this);
    }

    private void answer() {
        List<Hit> checked = places.checked();
        if (!checked.isEmpty()) question.answered().accept(checked);
    }

    private PassageLine line(Hit hit) {
        String others = hit.others().stream().map(says).collect(Collectors.joining(", "));
        return PassageLine.of(
                hit.witness().text(),
                hit.span(),
                Texts.text(
                        "ui.everywhere.place",
                        hit.witness().siglum(),
                        VersionWords.paragraph(paragraph(hit)),
                        hit.document().title()),
                others.isEmpty() ? "" : Texts.text("ui.everywhere.other", others));
    }

    private int paragraph(Hit hit) {
        return numbers.computeIfAbsent(hit.witness().id(), _ -> ParagraphNumbers.of(hit.witness()))
                .at(hit.span().start());
    }

    private static String words(Reach reach) {
        return Texts.text("ui.everywhere.reach." + reach.name().toLowerCase(Locale.ROOT));
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
