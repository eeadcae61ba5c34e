package org.postil.ui.codebook.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.postil.analysis.RegisterCounts;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.ui.codebook.form.EntryTools;
import org.postil.ui.codebook.form.FindField;
import org.postil.ui.codebook.form.FormPane;
import org.postil.ui.fx.Texts;

/// The register of people: typing finds them, a form changes the one that is chosen. Enter or a
/// double click lists the passages of those who are chosen.
public final class PeopleView extends VBox {

    private final PeopleWishes wishes;
    private final boolean readOnly;
    private final FindField find = new FindField(Texts.text("ui.people.find"), _ -> showFound());
    private final ListView<PersonRow> list = new ListView<>();
    private final Label nothing = new Label();
    private final Button create = new Button();
    private final PersonForm form;
    private final FormPane pane;
    private final EntryTools tools = new EntryTools();
    private Codebook book = Codebook.empty();
    private List<PersonRow> rows = List.of();
    private boolean following;

    public PeopleView(PeopleWishes wishes, boolean readOnly) {
        this.wishes = wishes;
        this.readOnly = readOnly;
        form = new PersonForm(wishes.change(), readOnly);
        pane = new FormPane(list, form);
        getStyleClass().add("register-view");
        VBox.setVgrow(pane, Priority.ALWAYS);
        fillTools();
        fillList();
        getChildren().addAll(find, tools, pane);
        find.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressInFind);
        showChosen();
    }

    /// Shows the register as it is now; who was chosen stays so.
    public void show(Codebook now, RegisterCounts counts) {
        book = now;
        rows = PersonRow.of(now.people(), counts);
        showFound();
    }

    public List<Person> chosen() {
        return chosenRows().stream().map(PersonRow::person).toList();
    }

    /// Chooses one, with the name ready to be changed.
    public void edit(Id<Person> person) {
        find.clear();
        choose(person);
        form.editName();
    }

    /// Chooses one.
    public void choose(Id<Person> person) {
        choose(Set.of(person));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    }

    /// Those who are found by what is typed.
    public List<Person> finding(String typed) {
        return PersonRow.matching(rows, typed).stream().map(PersonRow::person).toList();
    }

    public void commit() {
        form.commit();
    }

    @Override
    public void requestFocus() {
        if (list.getItems().isEmpty()) find.field().requestFocus();
        else list.requestFocus();
    }

    private List<PersonRow> chosenRows() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private void showFound() {
        Set<Id<Person>> chosen = new HashSet<>(chosen().stream().map(Person::id).toList());
        String typed = find.typed();
        List<PersonRow> found = PersonRow.matching(rows, typed);
        following = true;
        list.getItems().setAll(found);
        following = false;
        find.count(found.size(), rows.size());
        nothing.setText(
                Texts.text(rows.isEmpty() ? "ui.people.nobody" : "ui.people.no-fit", typed));
        create.setText(
                typed.isEmpty()
                        ? Texts.text("ui.codebook.new-person")
                        : Texts.text("ui.value.create", typed));
        choose(chosen);
    }

    private void choose(Set<Id<Person>> people) {
        following = true;
        list.getSelectionModel().clearSelection();
        int[] places =
                IntStream.range(0, list.getItems().size())
                        .filter(i -> people.contains(list.getItems().get(i).person().id()))
                        .toArray();
        if (places.length > 0) list.getSelectionModel().selectIndices(places[0], places);
        following = false;
        showChosen();
    }

    private void showChosen() {
        if (following) return;
        List<PersonRow> chosen = chosenRows();
        if (chosen.size() == 1) {
            form.show(chosen.getFirst());
            pane.showForm();
        } else {
            form.commit();
            pane.say(
                    Texts.text(
                            chosen.isEmpty() ? "ui.people.choose" : "ui.people.several",
                            chosen.size()));
        }
        tools.getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(button -> button.setDisable(!isPossible(button.getStyleClass(), chosen)));
    }

    private boolean isPossible(List<String> tool, List<PersonRow> chosen) {
        if (tool.contains("passages")) return !chosen.isEmpty();
        if (readOnly) return false;
        if (tool.contains("new-person")) return true;
        return tool.contains("split") ? chosen.size() == 1 : !chosen.isEmpty();
    }

    private void fillTools() {
        tools.add("new-person", Feather.USER_PLUS, this::create);
        tools.add("passages", Feather.LIST, wishes.passages());
        tools.add("merge", Feather.GIT_MERGE, wishes.merge());
        tools.add("split", Feather.GIT_BRANCH, wishes.split());
        tools.gap();
        tools.add("remove", Feather.TRASH_2, wishes.remove()).getStyleClass().add("danger");
    }

    private void fillList() {
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new PersonCell(() -> book));
        list.setAccessibleText(Texts.text("ui.codebook.part.people"));
        list.setId("people");
        create.setOnAction(_ -> create());
        create.setDisable(readOnly);
        nothing.setWrapText(true);
        nothing.getStyleClass().add("faint");
        var placeholder = new VBox(12, nothing, create);
        placeholder.getStyleClass().add("placeholder");
        list.setPlaceholder(placeholder);
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<PersonRow>) _ -> showChosen());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) wishes.passages().run();
        });
    }

    private void create() {
        wishes.create().accept(find.typed());
    }

    private void pressInFind(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> {
                if (!list.getItems().isEmpty()) list.requestFocus();
            }
            case ENTER -> {
                if (list.getItems().isEmpty() && !readOnly) create();
                else list.requestFocus();
            }
            case ESCAPE -> {
                if (find.typed().isEmpty()) return;
                find.clear();
            }
            default -> {
                return;
            }
        }
        if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
        key.consume();
    }

    private void pressInList(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) return;
        switch (key.getCode()) {
            case ENTER -> wishes.passages().run();
            case DELETE -> wishes.remove().run();
            case INSERT -> create();
            case F2 -> {
                if (chosen().size() == 1) form.editName();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }
}
