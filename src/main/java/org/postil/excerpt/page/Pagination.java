package org.postil.excerpt.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Design;
import org.postil.excerpt.setting.SetSheet;

/// Breaks a sheet into pages. A gloss stands on the page of its word; where there are more than a
/// page can hold, the rest goes on at the foot of the next.
public final class Pagination {

    /// Between the text and the rule over the glosses, and between that and the glosses.
    private static final double FOOT_GAP = 14;

    private final SetSheet sheet;
    private final Design design;
    private final List<Draft> pages = new ArrayList<>();
    private final Deque<Row> carried = new ArrayDeque<>();
    private Draft page = new Draft();

    private Pagination(SetSheet sheet) {
        this.sheet = sheet;
        design = sheet.design();
    }

    /// What stands on a page, before its place is known.
    static final class Draft {
        final List<Row> rows = new ArrayList<>();
        final List<Row> foot = new ArrayList<>();
        double used;

        double footHeight(List<Row> more) {
            double lines = height(foot) + height(more);
            return lines == 0 ? 0 : lines + FOOT_GAP;
        }

        void add(Row row) {
            used += (rows.isEmpty() ? 0 : row.before()) + row.height();
            rows.add(row);
        }
    }

    public static List<Page> of(SetSheet sheet) {
        var pagination = new Pagination(sheet);
        Groups.of(sheet.blocks()).forEach(pagination::place);
        pagination.finish();
        return new Placing(sheet, FOOT_GAP).pages(pagination.pages);
    }

    private void place(List<Row> group) {
        List<Row> notes = notes(group);
        boolean fits =
                page.used + height(group) + befores(group)
                        <= room(carried.isEmpty() ? notes : List.of());
        if (fits) {
            group.forEach(page::add);
            if (carried.isEmpty()) page.foot.addAll(notes);
            else carried.addAll(notes);
        } else if (!page.rows.isEmpty()) {
            next();
            place(group);
        } else if (group.size() > 1) {
            group.forEach(row -> place(List.of(row)));
        } else {
            page.add(group.getFirst());
            carried.addAll(notes);
            fill(design.textHeight() - page.used);
            if (!carried.isEmpty()) next();
        }
    }

    /// How high the text may be over these glosses and those that are there.
    private double room(List<Row> notes) {
        return design.textHeight() - page.footHeight(notes) + 0.01;
    }

    private double befores(List<Row> group) {
        double all = 0;
        for (int i = page.rows.isEmpty() ? 1 : 0; i < group.size(); i++)
            all += group.get(i).before();
        return all;
    }

    private List<Row> notes(List<Row> group) {
        var notes = new ArrayList<Row>();
        for (Row row : group) {
            for (int number : row.line().notes()) {
                Block gloss = sheet.gloss(number);
                for (int i = 0; i < gloss.lines().size(); i++) notes.add(new Row(gloss, i));
            }
        }
        return notes;
    }

    /// Takes as many carried lines to the foot as these points hold, at least one.
    private void fill(double height) {
        double left = height - page.footHeight(List.of()) - (page.foot.isEmpty() ? FOOT_GAP : 0);
        boolean first = page.foot.isEmpty();
        while (!carried.isEmpty() && (first || left >= carried.peekFirst().height())) {
            Row line = carried.removeFirst();
            left -= line.height();
            page.foot.add(line);
            first = false;
        }
    }

    private void next() {
        pages.add(page);
        page = new Draft();
        if (!carried.isEmpty()) fill(design.textHeight() / 2);
    }

    private void finish() {
        while (!carried.isEmpty()) {
            pages.add(page);
            page = new Draft();
            fill(design.textHeight());
        }
        if (!page.rows.isEmpty() || !page.foot.isEmpty()) pages.add(page);
    }

    static double height(List<Row> rows) {
        return rows.stream().mapToDouble(Row::height).sum();
    }
}
