package org.postil.ui.window.command;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Makes a menu bar. What is possible and what it is called is asked when a menu opens or a
/// shortcut is pressed.
public final class Menus {

    private Menus() {}

    public static MenuBar bar(List<Entry.Top> tops) {
        var bar = new MenuBar();
        tops.forEach(top -> bar.getMenus().add(menu(top)));
        return bar;
    }

    private static Menu menu(Entry.Top top) {
        var menu = new Menu(top.words());
        top.entries().forEach(entry -> menu.getItems().add(item(entry)));
        menu.setOnShowing(_ -> menu.getItems().forEach(Menus::refresh));
        return menu;
    }

    private static MenuItem item(Entry entry) {
        return switch (entry) {
            case Command command -> item(command);
            case Entry.Line _ -> new SeparatorMenuItem();
            case Entry.Sub sub -> sub(sub);
        };
    }

    private static MenuItem item(Command command) {
        var item = new MenuItem();
        item.setId(command.id());
        item.setMnemonicParsing(false);
        command.sign().get().forEach(item::setGraphic);
        if (command.hasShortcut()) item.setAccelerator(command.shortcut());
        item.setUserData((Runnable) () -> show(item, command));
        item.setOnMenuValidation(_ -> refresh(item));
        item.setOnAction(_ -> command.run());
        refresh(item);
        return item;
    }

    private static MenuItem sub(Entry.Sub sub) {
        var menu = new Menu(sub.words());
        menu.setUserData(
                (Runnable)
                        () -> {
                            List<Command> commands = sub.commands().get();
                            menu.getItems().setAll(commands.stream().map(Menus::item).toList());
                            menu.setDisable(commands.isEmpty());
                        });
        refresh(menu);
        return menu;
    }

    private static void show(MenuItem item, Command command) {
        item.setText(words(command));
        item.setDisable(!command.isPossible());
    }

    /// With the key in a document behind the words: set as the item's own key it would act in every
    /// field of the window.
    private static String words(Command command) {
        String words = command.words().get();
        String key = command.inDocument().name();
        return key.isEmpty() || command.hasShortcut() ? words : words + "\u2003" + key;
    }

    private static void refresh(MenuItem item) {
        if (item.getUserData() instanceof Runnable refresh) refresh.run();
    }
}
