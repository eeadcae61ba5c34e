package org.postil.ui.codebook.topics;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.postil.analysis.RegisterCounts;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.text.Folded;
import org.postil.ui.codebook.form.EntryTools;
import org.postil.ui.codebook.form.FormPane;
import org.postil.ui.codebook.topics.TopicWishes.Step;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;

/// Topics as a tree, with a form for the one that is chosen. Alt with the arrow keys moves it; it
/// can be dragged too. Enter or a double click lists the passages of those that are chosen, with
/// those under them.
public final class TopicsView extends VBox {

    private final TopicWishes wishes;
    private final boolean readOnly;
    private final TreeItem<TopicRow> root = new TreeItem<>();
    private final TreeView<TopicRow> tree = new TreeView<>(root);
    private final VBox nothing = new VBox(12);
    private final TopicForm form;
    private final FormPane pane;
    private final EntryTools tools = new EntryTools();
    private final Set<Id<Topic>> folded = new HashSet<>();
    private List<Topic> topics = List.of();
    private boolean following;

    public TopicsView(TopicWishes wishes, boolean readOnly) {
        this.wishes = wishes;
        this.readOnly = readOnly;
        form = new TopicForm(wishes.change(), readOnly);
        pane = new FormPane(new StackPane(tree, nothing), form);
        getStyleClass().add("register-view");
        VBox.setVgrow(pane, Priority.ALWAYS);
        fillTools();
        fillTree();
        fillNothing();
        getChildren().addAll(tools, pane);
        showChosen();
    }

    /// Shows the topics as they are now; those that were chosen or folded stay so.
    public void show(Codebook book, RegisterCounts counts) {
        Set<Id<Topic>> chosen = new HashSet<>(chosen().stream().map(Topic::id).toList());
        topics = book.topics();
        following = true;
        tree.getSelectionModel().clearSelection();
        root.getChildren().clear();
        fill(root, Topic.ROOT, book, counts);
        following = false;
        boolean empty = book.topics().isEmpty();
        nothing.setVisible(empty);
        tree.setVisible(!empty);
        choose(chosen);
    }

    /// The topics that are chosen, from top to bottom.
    public List<Topic> chosen() {
        return chosenRows().stream().map(TopicRow::topic).toList();
    }

    /// Chooses one, with the name ready to be changed.
    public void edit(Id<Topic> topic) {
        choose(topic);
        form.editName();
    }

    /// Chooses one, unfolding what it stands under.
    public void choose(Id<Topic> topic) {
        unfold(root, topic);
        choose(Set.of(topic));
        tree.scrollTo(Math.max(0, tree.getSelectionModel().getSelectedIndex() - 2));
    }

    /// Those that are found by what is typed, the best first.
    public List<Topic> finding(String typed) {
        Folded part = Folded.of(typed);
        return topics.stream()
                .filter(topic -> part.fit(Folded.of(topic.name())) < Folded.NO_FIT)
                .sorted(Comparator.comparingInt(topic -> part.fit(Folded.of(topic.name()))))
                .toList();
    }

    public void commit() {
        form.commit();
    }

    @Override
    public void requestFocus() {
        if (tree.isVisible()) tree.requestFocus();
        else nothing.getChildren().getLast().requestFocus();
    }

    private void fill(
            TreeItem<TopicRow> above, Id<Topic> parent, Codebook book, RegisterCounts counts) {
        for (Topic topic : book.under(parent)) {
            var item = new TreeItem<>(new TopicRow(topic, counts.of(topic)));
            item.setExpanded(!folded.contains(topic.id()));
            item.expandedProperty()
                    .addListener((_, _, expanded) -> {
                        if (expanded) folded.remove(topic.id());
                        else folded.add(topic.id());
                    });
            above.getChildren().add(item);
            fill(item, topic.id(), book, counts);
        }
    }

    private static boolean unfold(TreeItem<TopicRow> item, Id<Topic> wanted) {
        for (TreeItem<TopicRow> under : item.getChildren()) {
            if (under.getValue().topic().id().equals(wanted) || unfold(under, wanted)) {
                item.setExpanded(true);
                return true;
            }
        }
        return false;
    }

    private List<TopicRow> chosenRows() {
        return tree.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(tree::getTreeItem)
                .filter(Objects::nonNull)
                .map(TreeItem::getValue)
                .toList();
    }

    private void choose(Set<Id<Topic>> topics) {
        following = true;
        int[] places =
                IntStream.range(0, tree.getExpandedItemCount())
                        .filter(i -> topics.contains(tree.getTreeItem(i).getValue().topic().id()))
                        .toArray();
        if (places.length > 0) tree.getSelectionModel().selectIndices(places[0], places);
        following = false;
        showChosen();
    }

    private void showChosen() {
        if (following) return;
        List<TopicRow> chosen = chosenRows();
        if (chosen.size() == 1) {
            form.show(chosen.getFirst());
            pane.showForm();
        } else {
            form.commit();
            pane.say(
                    Texts.text(
                            chosen.isEmpty() ? "ui.topics.choose" : "ui.topics.several",
                            chosen.size()));
        }
        tools.getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(button ->
                        button.setDisable(!isPossible(button.getStyleClass(), chosen.size())));
    }

    private boolean isPossible(List<String> tool, int chosen) {
        if (tool.contains("passages")) return chosen > 0;
        if (readOnly) return false;
        if (tool.contains("new-topic")) return true;
        boolean several = tool.contains("merge") || tool.contains("remove");
        return several ? chosen > 0 : chosen == 1;
    }

    private void fillTools() {
        tools.add("new-topic", Feather.PLUS, wishes.create());
        tools.add("passages", Feather.LIST, wishes.passages());
        tools.add("merge", Feather.GIT_MERGE, wishes.merge());
        tools.add("split", Feather.GIT_BRANCH, wishes.split());
        tools.add("up", Feather.ARROW_UP, () -> wishes.step().accept(Step.UP));
        tools.add("down", Feather.ARROW_DOWN, () -> wishes.step().accept(Step.DOWN));
        tools.add("out", Feather.ARROW_LEFT, () -> wishes.step().accept(Step.OUT));
        tools.add("in", Feather.ARROW_RIGHT, () -> wishes.step().accept(Step.IN));
        tools.gap();
        tools.add("remove", Feather.TRASH_2, wishes.remove()).getStyleClass().add("danger");
    }

    private void fillTree() {
        tree.setShowRoot(false);
        tree.setId("topics");
        tree.setAccessibleText(Texts.text("ui.codebook.part.topics"));
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(_ -> new TopicCell(wishes.drop()));
        tree.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<TreeItem<TopicRow>>) _ -> showChosen());
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        tree.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    }

    private void fillNothing() {
        var words = new Label(Texts.text("ui.topics.nothing"));
        words.setWrapText(true);
        words.getStyleClass().add("faint");
        var create = new Button(Texts.text("ui.codebook.new-topic"), Icons.of(Feather.PLUS));
        create.setOnAction(_ -> wishes.create().run());
        create.setDisable(readOnly);
        nothing.getStyleClass().add("placeholder");
        nothing.getChildren().addAll(words, create);
    }

    /// A double click on a topic lists its passages; on the arrow before it, it is two clicks.
    private void press(MouseEvent press) {
        Node under = press.getPickResult().getIntersectedNode();
        boolean onArrow =
                under != null
                        && under.getStyleClass().stream().anyMatch(name -> name.contains("arrow"));
        if (press.getClickCount() != 2 || onArrow || chosen().isEmpty()) return;
        wishes.passages().run();
        press.consume();
    }

    private void press(KeyEvent key) {
        if (key.isShortcutDown()) return;
        boolean done = key.isAltDown() ? moved(key.getCode()) : did(key.getCode());
        if (done) key.consume();
    }

    private boolean moved(KeyCode key) {
        Optional<Step> step =
                switch (key) {
                    case UP -> Optional.of(Step.UP);
                    case DOWN -> Optional.of(Step.DOWN);
                    case LEFT -> Optional.of(Step.OUT);
                    case RIGHT -> Optional.of(Step.IN);
                    default -> Optional.empty();
                };
        step.ifPresent(wishes.step());
        return step.isPresent();
    }

    private boolean did(KeyCode key) {
        switch (key) {
            case ENTER -> wishes.passages().run();
            case DELETE -> wishes.remove().run();
            case INSERT -> wishes.create().run();
            case F2 -> {
                if (chosen().size() == 1) form.editName();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
