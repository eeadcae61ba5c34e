package org.postil.ui.guide;

import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postil.ui.fx.Focus;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;

/// The guide: a field to search it, its contents, and the chapter that is read. What is typed
/// anywhere is searched for.
final class GuidePane extends SplitPane {

    private static final KeyCombination SEARCH = KeyCombination.valueOf("Shortcut+F");
    private static final double SHARE = 0.3;
    private static final int PAGE = 8;

    private final Guide guide;
    private final Runnable leave;
    private final TextField field = new TextField();
    private final ChapterPage page = new ChapterPage();
    private final Contents contents;
    private Place at;
    private Sought sought = Sought.NOTHING;

    /// @param leave puts the guide away
    GuidePane(Guide guide, Runnable leave) {
        this.guide = guide;
        this.leave = leave;
        contents = new Contents(guide, this::go);
        at = guide.chapters().getFirst().start();
        getStyleClass().add("guide");
        field.setId("guide-search");
        field.setPromptText(Texts.text("ui.guide.search"));
        Naming.name(field, Texts.text("ui.guide.search"));
        field.textProperty().addListener(_ -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInField);
        var side = new VBox(field, contents);
        side.getStyleClass().add("side");
        VBox.setVgrow(contents, Priority.ALWAYS);
        setResizableWithParent(side, false);
        getItems().addAll(side, page);
        setDividerPositions(SHARE);
        contents.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER) page.requestFocus();
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_TYPED, this::type);
    }

    /// Opens a chapter at its beginning, to be read.
    void open(String chapter) {
        field.clear();
        go(guide.chapter(chapter).start());
        page.requestFocus();
    }

    private void go(Place place) {
        at = place;
        page.show(place, sought);
        if (sought.isNothing()) contents.showHeadings(place);
    }

    private void search() {
        sought = Sought.of(field.getText());
        if (sought.isNothing()) go(at);
        else contents.showFound(guide.find(sought), sought);
    }

    private void press(KeyEvent key) {
        if (SEARCH.match(key)) {
            field.requestFocus();
            field.selectAll();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            if (field.getText().isEmpty()) leave.run();
            else field.clear();
        } else {
            return;
        }
        key.consume();
    }

    private void pressInField(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> contents.step(-1);
            case DOWN -> contents.step(1);
            case PAGE_UP -> contents.step(-PAGE);
            case PAGE_DOWN -> contents.step(PAGE);
            case ENTER -> page.requestFocus();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// What is typed elsewhere is taken to the field.
    private void type(KeyEvent key) {
        String typed = key.getCharacter();
        boolean letter = !typed.isEmpty() && Character.isLetterOrDigit(typed.codePointAt(0));
        if (!letter || key.isShortcutDown() || key.isAltDown() || Focus.isWithin(field)) return;
        field.requestFocus();
        field.setText(typed);
        field.end();
        key.consume();
    }
}
