package org.postil.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.postil.model.SavedSearch;
import org.postil.ui.fx.Texts;

/// The searches that are kept: one is run by choosing it, renamed and forgotten in menus of their
/// own; above them what keeps the search at hand.
final class SearchMenu extends MenuButton {

    /// A longer name is cut, in code points: a menu is as wide as its longest.
    private static final int LONGEST = 60;

    private final MenuItem keep = item(Texts.text("ui.find-all.searches.keep"), "search-keep");
    private final Consumer<SavedSearch> run;
    private final Consumer<SavedSearch> rename;
    private final Consumer<SavedSearch> forget;
    private final boolean readOnly;
    private List<SavedSearch> shown = List.of();

    /// @param keepOne the search at hand is to be kept
    /// @param readOnly true where searches can only be run
    SearchMenu(
            Runnable keepOne,
            Consumer<SavedSearch> run,
            Consumer<SavedSearch> rename,
            Consumer<SavedSearch> forget,
            boolean readOnly) {
        super(Texts.text("ui.find-all.searches"));
        this.run = run;
        this.rename = rename;
        this.forget = forget;
        this.readOnly = readOnly;
        setId("find-all-searches");
        setTooltip(new Tooltip(Texts.text("ui.find-all.searches.hint")));
        setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(_ -> keepOne.run());
        setKeepable(false);
        fill();
    }

    /// True where there is a search at hand.
    void setKeepable(boolean now) {
        keep.setDisable(readOnly || !now);
    }

    void show(List<SavedSearch> now) {
        if (now.equals(shown)) return;
        shown = List.copyOf(now);
        fill();
    }

    private void fill() {
        var items = new ArrayList<MenuItem>(List.of(keep));
        if (!shown.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.addAll(items("search-run", run));
            items.add(new SeparatorMenuItem());
            items.add(menu("rename", rename));
            items.add(menu("forget", forget));
        }
        getItems().setAll(items);
    }

    private MenuItem menu(String deed, Consumer<SavedSearch> does) {
        var menu = new Menu(Texts.text("ui.find-all.searches." + deed));
        menu.setId("search-" + deed);
        menu.getItems().setAll(items("search-" + deed + "-one", does));
        menu.setDisable(readOnly);
        return menu;
    }

    private List<MenuItem> items(String id, Consumer<SavedSearch> does) {
        return shown.stream()
                .map(one -> {
                    MenuItem item = item(cut(one.name()), id);
                    item.setOnAction(_ -> does.accept(one));
                    return item;
                })
                .toList();
    }

    private static MenuItem item(String words, String id) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setId(id);
        return item;
    }

    private static String cut(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) return name;
        return name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
