package org.postil.ui.excerpt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.postil.excerpt.content.Sheet;
import org.postil.excerpt.honesty.Honesty;
import org.postil.excerpt.page.Page;
import org.postil.excerpt.page.Pagination;
import org.postil.excerpt.setting.Edition;
import org.postil.excerpt.setting.SetSheet;
import org.postil.format.handout.HandoutFile;
import org.postil.format.handout.font.FontMetrics;
import org.postil.message.Message;
import org.postil.model.Excerpt;
import org.postil.model.Project;
import org.postil.session.comparing.Differing;
import org.postil.session.comparing.Worksheets;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Latest;
import org.postil.ui.fx.Segments;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;

/// The current excerpt: its fields and what stands on it. Its pages as printed stand elsewhere.
public final class ExcerptPanel extends VBox {

    /// How much of the fields is seen at least.
    private static final double LEAST = 120;

    private final ExcerptWishes wishes;
    private final ComboBox<Excerpt> chooser = new ComboBox<>();
    private final EntryLine entry = new EntryLine();
    private final SheetFields fields;
    private final ScrollPane form;
    private final SheetList list;
    private final VBox warnings = new VBox(4);
    private final PagePreview preview = new PagePreview();
    private final VBox content = new VBox(10);
    private final Segments<Edition> editions;
    private final FontMetrics metrics = new FontMetrics();
    private final Latest<Laid> laying = new Latest<>(this::show);
    private final Differing differing = new Differing();
    private final Latest<List<Message>> comparing = new Latest<>(this::warnOfVersions);
    private List<Message> ofSheet = List.of();
    private List<Message> ofVersions = List.of();
    private Project shown = Project.named("-");
    private Optional<Excerpt> current = Optional.empty();

    public ExcerptPanel(ExcerptWishes wishes, boolean readOnly) {
        this.wishes = wishes;
        fields = new SheetFields(wishes);
        list = new SheetList(wishes);
        editions =
                new Segments<>(List.of(Edition.values()), one -> name("edition", one), _ -> lay());
        getStyleClass().add("excerpt-panel");
        warnings.setId("sheet-warnings");
        warnings.getStyleClass().add("warnings");
        fields.setDisable(readOnly);
        form = scrolling(fields);
        content.getChildren().addAll(form, list, warnings);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head(readOnly), entry, content, foot());
    }

    private record Laid(List<Page> pages, List<Message> warnings) {}

    /// Shows the project, and of its excerpts the current one.
    @SuppressWarnings("ReferenceEquality") // the caret moves more often than the project changes
    public void show(Project now, Optional<Excerpt> excerpt) {
        if (now == shown && excerpt.equals(current)) return;
        shown = now;
        current = excerpt;
        chooser.setOnAction(_ -> {});
        chooser.getItems().setAll(now.excerpts());
        chooser.setValue(excerpt.orElse(null));
        chooser.setOnAction(_ -> chosen());
        form.setDisable(excerpt.isEmpty());
        excerpt.ifPresent(one -> fields.show(one, now.codebook()));
        lay();
    }

    /// Asks for words above the list.
    public void ask(String question, Consumer<String> answer) {
        entry.ask(question, answer);
    }

    /// The same with an answer that is proposed; may be empty.
    public void propose(String question, String proposal, Consumer<String> answer) {
        entry.propose(question, proposal, answer);
    }

    /// The same for what may be left out; the answer is then empty.
    public void askFurther(String question, Consumer<String> answer) {
        entry.askFurther(question, answer);
    }

    public void focusTitle() {
        fields.focusTitle();
    }

    /// Takes over what was half typed.
    public void commit() {
        fields.commit();
    }

    /// The pages as printed, which follow what is shown here.
    public Region pages() {
        return preview;
    }

    public Edition edition() {
        return editions.value();
    }

    /// What Delete does with the selected row.
    public Optional<Runnable> removal() {
        return list.removal();
    }

    public Optional<Runnable> moving(int by) {
        return list.moving(by);
    }

    @Override
    public void requestFocus() {
        if (current.isEmpty()) chooser.requestFocus();
        else list.requestFocus();
    }

    private void chosen() {
        Excerpt value = chooser.getValue();
        if (value != null) wishes.choose().accept(value.id());
    }

    private void lay() {
        if (current.isEmpty()) {
            laying.forget();
            comparing.forget();
            ofVersions = List.of();
            list.show(List.of());
            show(new Laid(List.of(), List.of()));
            return;
        }
        Project project = shown;
        Excerpt excerpt = current.get();
        list.show(SheetRow.of(project, Sheet.of(project, excerpt)));
        Edition edition = editions.value();
        laying.ask(() -> laid(project, excerpt, edition));
        comparing.ask(() -> differing.warnings(Sheet.of(project, excerpt)));
    }

    private Laid laid(Project project, Excerpt excerpt, Edition edition) {
        Sheet sheet = Worksheets.of(project, excerpt);
        SetSheet set = SetSheet.of(sheet, edition, metrics);
        var all = new java.util.ArrayList<>(Honesty.check(project, sheet));
        all.addAll(set.warnings());
        return new Laid(Pagination.of(set), all);
    }

    private void show(Laid laid) {
        preview.show(laid.pages());
        ofSheet = laid.warnings();
        warn();
    }

    private void warnOfVersions(List<Message> found) {
        ofVersions = found;
        warn();
    }

    private void warn() {
        warnings.getChildren().clear();
        for (Message one : Stream.concat(ofSheet.stream(), ofVersions.stream()).toList()) {
            var words = new Label(Texts.of(one), Icons.of(Feather.ALERT_TRIANGLE));
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            warnings.getChildren().add(words);
        }
    }

    /// In a window without room for all of it the fields can be scrolled.
    private static ScrollPane scrolling(SheetFields fields) {
        var pane = new ScrollPane(fields);
        pane.getStyleClass().add("sheet-scroll");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.setMinHeight(LEAST);
        return pane;
    }

    private HBox head(boolean readOnly) {
        chooser.setId("excerpts");
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.setPromptText(Texts.text("ui.excerpt.none"));
        Naming.name(chooser, Texts.text("ui.excerpt.choose"));
        chooser.setConverter(new Titles());
        HBox.setHgrow(chooser, Priority.ALWAYS);
        Button make = Icons.button(Feather.PLUS, Texts.text("ui.command.excerpt-new"));
        make.setId("make-excerpt");
        make.setOnAction(_ -> wishes.make().run());
        make.setDisable(readOnly);
        var head = new HBox(6, chooser, make);
        head.getStyleClass().add("excerpt-head");
        return head;
    }

    private VBox foot() {
        var print = new MenuButton(Texts.text("ui.excerpt.print"), Icons.of(Feather.PRINTER));
        print.setId("print-sheet");
        var paper = new MenuItem(Texts.text("ui.excerpt.print.paper"));
        paper.setId("print-paper");
        paper.setOnAction(_ -> wishes.paper().accept(editions.value()));
        print.getItems().addAll(paper, new SeparatorMenuItem());
        for (HandoutFile format : HandoutFile.values()) {
            var item = new MenuItem(Texts.text("ui.excerpt.format." + format.extension()));
            item.setId("print-" + format.extension());
            item.setOnAction(_ -> wishes.print().accept(format, editions.value()));
            print.getItems().add(item);
        }
        Button pages = Icons.button(Feather.EYE, Texts.text("ui.command.excerpt-pages"));
        pages.setId("see-pages");
        pages.setOnAction(_ -> wishes.pages().run());
        var foot = new VBox(8, editions, new HBox(8, pages, print));
        foot.getStyleClass().add("excerpt-foot");
        return foot;
    }

    private static String name(String what, Enum<?> one) {
        return Texts.text("ui.excerpt." + what + "." + one.name().toLowerCase(Locale.ROOT));
    }

    /// Shows an excerpt by its title.
    private static final class Titles extends StringConverter<Excerpt> {
        @Override
        public String toString(@Nullable Excerpt one) {
            return one == null ? "" : one.title();
        }

        @Override
        public @Nullable Excerpt fromString(String typed) {
            return null;
        }
    }
}
