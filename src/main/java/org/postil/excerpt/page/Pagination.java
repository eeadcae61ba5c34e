package org.postil.excerpt.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Design;
import org.postil.excerpt.setting.SetSheet;

/// Breaks a sheet into pages. A gloss stands on the page of its word, at the foot or in the margin;
/// where there are more than a page can hold, the rest goes on on the next.
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
        final List<Row> notes = new ArrayList<>();
        double used;

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
        boolean fits = page.used + heights(group) <= room(carried.isEmpty() ? notes : List.of());
        if (fits) {
            group.forEach(page::add);
            if (carried.isEmpty()) page.notes.addAll(notes);
            else carried.addAll(notes);
        } else if (!page.rows.isEmpty()) {
            next();
            place(group);
        } else if (group.size() > 1) {
            group.forEach(row -> place(List.of(row)));
        } else {
            page.add(group.getFirst());
            carried.addAll(notes);
            fill(design.hasSide() ? design.textHeight() : design.textHeight() - page.used);
            if (!carried.isEmpty()) next();
        }
    }

    /// How high the text may be with these glosses and those that are there. In the margin they
    /// take nothing from it, as long as the margin has room.
    private double room(List<Row> notes) {
        double all = height(page.notes) + height(notes);
        if (!design.hasSide()) return design.textHeight() - foot(all) + 0.01;
        return all <= design.textHeight() ? design.textHeight() + 0.01 : 0;
    }

    private static double foot(double notes) {
        return notes == 0 ? 0 : notes + FOOT_GAP;
    }

    private double heights(List<Row> group) {
        return height(group) - (page.rows.isEmpty() ? group.getFirst().before() : 0);
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

    /// Takes as many carried lines along as these points hold, at least one.
    private void fill(double height) {
        boolean first = page.notes.isEmpty();
        double left = height - height(page.notes) - (design.hasSide() ? 0 : FOOT_GAP);
        while (!carried.isEmpty() && (first || left >= height(List.of(carried.peekFirst())))) {
            Row line = carried.removeFirst();
            left -= line.height() + line.before();
            page.notes.add(line);
            first = false;
        }
    }

    private void next() {
        pages.add(page);
        page = new Draft();
        if (!carried.isEmpty()) fill(design.textHeight() / (design.hasSide() ? 1 : 2));
    }

    private void finish() {
        while (!carried.isEmpty()) {
            pages.add(page);
            page = new Draft();
            fill(design.textHeight());
        }
        if (!page.rows.isEmpty() || !page.notes.isEmpty()) pages.add(page);
    }

    /// Of the lines of glosses.
    static double height(List<Row> notes) {
        return notes.stream().mapToDouble(row -> row.before() + row.height()).sum();
    }
}
