package org.postil.ui.window.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.ui.library.Order;

/// How a project was left: which versions were open, and how wide everything was.
///
/// @param open from left to right
/// @param current which of them had the focus
/// @param dividers between them, each as a part of the whole width
/// @param left the library's width in pixels
/// @param right the tags' width in pixels
/// @param order of the documents in the library
public record Workplace(
        List<Id<Witness>> open,
        int current,
        List<Double> dividers,
        Side left,
        Side right,
        Order order) {

    public static final Workplace NONE =
            new Workplace(
                    List.of(), 0, List.of(), new Side(260, false), new Side(344, false), Order.OWN);

    public Workplace {
        open = List.copyOf(open);
        dividers = List.copyOf(dividers);
    }

    /// A side of the window, in pixels.
    public record Side(double width, boolean folded) {}

    static Workplace from(Properties kept) {
        var open = new ArrayList<Id<Witness>>();
        for (String id : Numbers.list(kept, "open")) {
            try {
                open.add(Id.parse(id));
            } catch (IllegalArgumentException noId) {
                return NONE;
            }
        }
        var dividers = new ArrayList<Double>();
        for (int i = 0; i < Numbers.list(kept, "divider").size(); i++) {
            dividers.add(Numbers.number(kept, "divider." + i, 0.5));
        }
        int current = (int) Numbers.number(kept, "current", 0);
        return new Workplace(
                open,
                Math.clamp(current, 0, Math.max(0, open.size() - 1)),
                dividers,
                side(kept, "left", NONE.left),
                side(kept, "right", NONE.right),
                order(kept.getProperty("order", "")));
    }

    Properties kept() {
        var kept = new Properties();
        Numbers.put(kept, "open", open);
        kept.setProperty("current", Integer.toString(current));
        Numbers.put(kept, "divider", dividers);
        keep(kept, "left", left);
        keep(kept, "right", right);
        kept.setProperty("order", order.name());
        return kept;
    }

    private static Order order(String name) {
        return Stream.of(Order.values())
                .filter(order -> order.name().equals(name))
                .findFirst()
                .orElse(Order.OWN);
    }

    private static Side side(Properties kept, String name, Side usual) {
        return new Side(
                Numbers.number(kept, name + ".width", usual.width),
                Numbers.flag(kept, name + ".folded"));
    }

    private static void keep(Properties kept, String name, Side side) {
        kept.setProperty(name + ".width", Double.toString(side.width));
        kept.setProperty(name + ".folded", Boolean.toString(side.folded));
    }
}
