package org.postil.excerpt.page;

import java.util.ArrayList;
import java.util.List;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Role;

/// Lines that stay together: no line of a paragraph stands alone at the foot or at the head of a
/// page, no heading is parted from what it heads, no question from its first lines to write on, no
/// line of the legend from the others.
final class Groups {

    /// How many lines of room stay with their question.
    private static final int ROOM = 3;

    private final List<List<Row>> groups = new ArrayList<>();
    private boolean joinNext;

    private Groups() {}

    static List<List<Row>> of(List<Block> blocks) {
        var groups = new Groups();
        for (Block block : blocks) groups.add(block);
        return groups.groups;
    }

    private void add(Block block) {
        Role role = block.role();
        boolean joins = joinNext || role == Role.SOURCE || role == Role.ROOM || role == Role.LEGEND;
        int first = groups.size();
        split(block);
        if (joins && first > 0) groups.get(first - 1).addAll(groups.remove(first));
        joinNext = isHead(role);
        if (joinNext) joinAll(first);
    }

    private static boolean isHead(Role role) {
        return role == Role.TITLE
                || role == Role.FACTS
                || role == Role.HEADING
                || role == Role.VERSIONS
                || role == Role.QUESTION;
    }

    /// The lines of a heading stay together.
    private void joinAll(int first) {
        while (groups.size() > Math.max(first, 0) + 1) {
            List<Row> last = groups.removeLast();
            groups.getLast().addAll(last);
        }
    }

    private void split(Block block) {
        int count = block.depth();
        int head = block.role() == Role.ROOM ? Math.min(ROOM, count) : count <= 3 ? count : 2;
        int tail = block.role() == Role.ROOM || count <= 3 ? count : count - 2;
        var start = new ArrayList<Row>();
        for (int i = 0; i < head; i++) start.add(new Row(block, i));
        groups.add(start);
        for (int i = head; i < tail; i++) groups.add(new ArrayList<>(List.of(new Row(block, i))));
        if (tail >= count || tail < head) return;
        var end = new ArrayList<Row>();
        for (int i = tail; i < count; i++) end.add(new Row(block, i));
        groups.add(end);
    }
}
