package org.postil.ui.window.command;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.postil.ui.window.command.Entry.Top;

/// A command that the palette offers.
///
/// @param menu in which it stands
record Offer(String menu, Command command) {

    static List<Offer> of(List<Top> menus) {
        return menus.stream().flatMap(Offer::all).toList();
    }

    /// Those whose words, or menu, have every part that was typed, in any order: first what is
    /// possible now, then what begins with the first part.
    static List<Offer> matching(List<Offer> all, String typed) {
        List<String> parts =
                Arrays.stream(fold(typed).split("\\s+")).filter(part -> !part.isEmpty()).toList();
        List<Offer> found = all.stream().filter(offer -> offer.has(parts)).toList();
        // Asked once of each: some must look through much to know.
        var possible = new HashMap<Offer, Boolean>();
        found.forEach(offer -> possible.put(offer, offer.command().isPossible()));
        Comparator<Offer> best =
                Comparator.comparing((Offer offer) -> !possible.getOrDefault(offer, false))
                        .thenComparing(offer -> !offer.beginsWith(parts));
        return found.stream().sorted(best).toList();
    }

    String words() {
        return command.words().get();
    }

    private boolean has(List<String> parts) {
        String said = fold(words() + " " + menu);
        return parts.stream().allMatch(said::contains);
    }

    private boolean beginsWith(List<String> parts) {
        return !parts.isEmpty() && fold(words()).startsWith(parts.getFirst());
    }

    private static Stream<Offer> all(Top menu) {
        String name = menu.words().replace("_", "");
        return menu.entries().stream().flatMap(entry -> offers(name, entry));
    }

    private static Stream<Offer> offers(String menu, Entry entry) {
        return switch (entry) {
            case Command command -> Stream.of(new Offer(menu, command));
            case Entry.Line _ -> Stream.empty();
            case Entry.Sub sub ->
                    sub.commands().get().stream()
                            .map(command -> new Offer(menu + " · " + sub.words(), command));
        };
    }

    private static String fold(String words) {
        return words.toLowerCase(Locale.getDefault());
    }
}
