package org.postil.ui.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.postil.ui.fx.Focus;

/// Whether the keyboard gets to every control that can be used now: with Tab, and out of a text,
/// where Tab means the next tag, with the keys that go to the next part, to the buttons over the
/// text and to the next text; to the choices under a field with Down, and from one choice of a
/// group to the others with the arrow keys, which is the toolkit's own.
public final class Reach {

    /// So many steps to nothing new are a circle.
    private static final int CIRCLE = 60;

    private static final int BEYOND = 4;
    private static final List<Key> WAYS_OUT =
            List.of(
                    new Key(KeyCode.F6, true),
                    new Key(KeyCode.TAB, true),
                    new Key(KeyCode.F6, false));

    private final Scenery scenery;
    private final Scene scene;
    private final List<Node> wanted;
    private final Set<Node> reached = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<Node, Integer> kept = new HashMap<>();

    private record Key(KeyCode code, boolean control) {}

    private Reach(Scenery scenery) {
        this.scenery = scenery;
        scene = scenery.root().getScene();
        wanted =
                scenery.controls().stream()
                        .filter(node -> !node.isDisabled() && !isInALine(node))
                        .toList();
    }

    /// What is wrong; nothing where all is well. The focus goes back to where it was.
    public static List<String> faults(Scenery scenery) {
        var reach = new Reach(scenery);
        Node before = reach.scene.getFocusOwner();
        reach.note(before);
        reach.walk(false);
        reach.walk(true);
        if (before != null) before.requestFocus();
        reach.missing()
                .forEach(node -> reach.faults.add("no key gets to it: " + Scenery.describe(node)));
        return reach.faults;
    }

    private List<Node> missing() {
        return wanted.stream()
                .filter(node -> !reached.contains(node) && scene.equals(node.getScene()))
                .filter(node -> !(node instanceof Toggle toggle) || !isGroupReached(toggle))
                .toList();
    }

    private boolean isGroupReached(Toggle toggle) {
        return toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }

    private void walk(boolean backwards) {
        int idle = 0;
        kept.clear();
        while (idle < (missing().isEmpty() ? BEYOND : CIRCLE)) {
            step(scene.getFocusOwner(), backwards);
            idle = note(scene.getFocusOwner()) ? 0 : idle + 1;
        }
    }

    private void step(@Nullable Node from, boolean backwards) {
        if (from != null && Scenery.isText(from)) {
            int before = kept.merge(from, 1, Integer::sum) - 1;
            press(WAYS_OUT.get(before % WAYS_OUT.size()), false);
            return;
        }
        press(new Key(KeyCode.TAB, false), backwards);
        boolean stays = from != null && from.isFocused();
        if (stays && !scenery.over()) faults.add("Tab does not leave: " + Scenery.describe(from));
    }

    /// What stands in a line of a list has a key of its own.
    private static boolean isInALine(Node node) {
        Node at = node.getParent();
        while (at != null && !(at instanceof Cell<?>)) at = at.getParent();
        return at != null;
    }

    /// True where the focus was not before.
    private boolean note(@Nullable Node focused) {
        if (focused == null || !reached.add(focused)) return false;
        if (!Focus.isWithin(scenery.root(), focused)) {
            faults.add("the keyboard leaves what lies over all else: " + Scenery.describe(focused));
        }
        if (focused instanceof TextField field) {
            field.getParent().lookupAll(".list-view").forEach(this::noteChoices);
        }
        return true;
    }

    private void noteChoices(Node choices) {
        if (!(choices instanceof ListView<?> list) || list.isFocusTraversable()) return;
        int before = list.getSelectionModel().getSelectedIndex();
        press(new Key(KeyCode.DOWN, false), false);
        boolean moved = list.getSelectionModel().getSelectedIndex() != before;
        if (moved || list.getItems().size() < 2) reached.add(list);
        press(new Key(KeyCode.UP, false), false);
    }

    private void press(Key key, boolean shift) {
        Node focused = scene.getFocusOwner();
        if (focused == null) return;
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    focused,
                    new KeyEvent(type, "", "", key.code, shift, key.control, false, false));
        }
    }
}
