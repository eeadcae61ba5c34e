package org.postil.ui.window.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.postil.ui.window.command.Entry.Top;

/// All keys that the menus name, menu by menu.
public record Shortcuts(List<Group> groups) {

    public Shortcuts {
        groups = List.copyOf(groups);
    }

    /// Those of a menu, or of a menu in a menu.
    public record Group(String menu, List<Shortcut> shortcuts) {
        public Group {
            shortcuts = List.copyOf(shortcuts);
        }
    }

    /// What a key does.
    public record Shortcut(String keys, String words) {}

    /// The keys of these menus, with what they would do now.
    public static Shortcuts of(List<Top> menus) {
        return Offer.of(menus).stream()
                .filter(offer -> !offer.command().keys().isEmpty())
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.groupingBy(
                                        Offer::menu,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                Shortcuts::shortcut, Collectors.toList())),
                                Shortcuts::grouped));
    }

    private static Shortcuts grouped(LinkedHashMap<String, List<Shortcut>> byMenu) {
        return new Shortcuts(
                byMenu.entrySet().stream()
                        .map(menu -> new Group(menu.getKey(), menu.getValue()))
                        .toList());
    }

    private static Shortcut shortcut(Offer offer) {
        return new Shortcut(offer.command().keys(), offer.words());
    }
}
