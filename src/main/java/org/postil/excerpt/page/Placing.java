package org.postil.excerpt.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.excerpt.layout.Block;
import org.postil.excerpt.layout.Design;
import org.postil.excerpt.layout.Face;
import org.postil.excerpt.layout.Fragment;
import org.postil.excerpt.layout.Line;
import org.postil.excerpt.layout.Look;
import org.postil.excerpt.layout.Metrics;
import org.postil.excerpt.layout.Role;
import org.postil.excerpt.page.Page.Part;
import org.postil.excerpt.page.Page.Placed;
import org.postil.excerpt.page.Page.Rule;
import org.postil.excerpt.page.Pagination.Draft;
import org.postil.excerpt.setting.SetSheet;

/// Gives what stands on a page its place on the paper.
final class Placing {

    /// Between a line number and its line.
    private static final double NUMBER_GAP = 12;

    private final SetSheet sheet;
    private final Design design;
    private final double footGap;
    private List<Placed> texts = new ArrayList<>();
    private List<Rule> rules = new ArrayList<>();
    private final Strokes strokes = new Strokes();

    /// On which line each gloss has its mark, on the page at hand.
    private final Map<Integer, Double> marks = new HashMap<>();

    Placing(SetSheet sheet, double footGap) {
        this.sheet = sheet;
        this.footGap = footGap;
        design = sheet.design();
    }

    List<Page> pages(List<Draft> drafts) {
        var pages = new ArrayList<Page>();
        for (Draft draft : drafts) {
            texts = new ArrayList<>();
            rules = new ArrayList<>();
            strokes.clear();
            marks.clear();
            rows(draft);
            if (design.hasSide()) side(draft);
            else foot(draft);
            footer(pages.size() + 1, drafts.size());
            pages.add(
                    new Page(
                            pages.size() + 1,
                            design.width(),
                            design.height(),
                            texts,
                            rules,
                            strokes.drawn()));
        }
        return pages;
    }

    private void rows(Draft draft) {
        double y = design.margin();
        boolean first = true;
        for (Row row : draft.rows) {
            if (!first) y += row.before();
            first = false;
            for (int note : row.line().notes()) marks.put(note, y + baseline(row));
            row(row, y);
            y += row.height();
        }
    }

    private void foot(Draft draft) {
        if (draft.notes.isEmpty()) return;
        double top = design.height() - design.margin() - Pagination.height(draft.notes);
        rules.add(new Rule(design.left(), top - footGap / 2, design.measure() / 3));
        for (Row row : draft.notes) {
            row(row, top);
            top += row.height();
        }
    }

    private void side(Draft draft) {
        List<Row> notes = draft.notes;
        double[] wanted = new double[notes.size()];
        for (int i = 0; i < wanted.length; i++) {
            Row row = notes.get(i);
            boolean begins = row.index() == 0;
            if (begins) wanted[i] = marks.getOrDefault(row.block().note(), 0.0) - baseline(row);
        }
        double bottom = design.height() - design.margin();
        double[] tops = SideNotes.tops(notes, wanted, design.margin(), bottom);
        for (int i = 0; i < tops.length; i++) {
            Row row = notes.get(i);
            words(row.line(), row.block(), design.sideLeft(), tops[i] + baseline(row));
        }
    }

    private void row(Row row, double top) {
        double y = top + baseline(row);
        if (row.block().role() == Role.ROOM) {
            rules.add(new Rule(design.left(), y, design.measure()));
            return;
        }
        if (sheet.style().numbering().shows(row.number()) && row.number() > 0) number(row, y);
        words(row.line(), row.block(), design.left(), y);
        strokes.below(row.line(), design.left(), y);
        strokes.beside(row.line(), design.left(), top, row.height());
        for (Block beside : row.block().beside()) {
            if (row.index() >= beside.lines().size()) continue;
            words(beside.lines().get(row.index()), beside, design.left(), y);
        }
    }

    private void words(Line line, Block block, double left, double y) {
        for (Fragment one : line.fragments()) {
            double x = left + one.x();
            texts.add(new Placed(x, y - one.look().rise(), one, Part.TEXT, List.of(block)));
        }
    }

    private static double baseline(Row row) {
        double size =
                row.line().fragments().stream()
                        .mapToDouble(one -> one.look().size())
                        .max()
                        .orElse(row.height() * 0.7);
        return (row.height() - size) / 2 + size * 0.8;
    }

    private void number(Row row, double y) {
        String words = Integer.toString(row.number());
        Look look = Look.of(Face.SANS, design.small());
        double width = width(words, look);
        double x = design.left() - NUMBER_GAP - width;
        texts.add(
                new Placed(
                        x,
                        y,
                        new Fragment(words, words, look, 0, width, 0),
                        Part.LINE_NUMBER,
                        List.of(row.block())));
    }

    private void footer(int number, int count) {
        Look look = Look.of(Face.SANS, Math.min(design.small(), 12) * 0.9);
        double y = design.height() - design.margin() / 2;
        String page = number + " / " + count;
        double width = width(page, look);
        double right = design.width() - design.margin() - width;
        String title = shortened(look, right - design.left() - 20);
        texts.add(placed(design.left(), y, title, look));
        texts.add(placed(right, y, page, look));
    }

    private Placed placed(double x, double y, String words, Look look) {
        List<Block> none = List.of();
        return new Placed(
                x,
                y,
                new Fragment(words, words, look, 0, width(words, look), 0),
                Part.FOOTER,
                none);
    }

    private String shortened(Look look, double room) {
        String title = sheet.shownTitle();
        if (width(title, look) <= room) return title;
        int end = title.length();
        while (end > 0 && width(title.substring(0, end) + "…", look) > room) end--;
        return title.substring(0, end).strip() + "…";
    }

    private double width(String words, Look look) {
        Metrics metrics = sheet.metrics();
        return words.codePoints().mapToDouble(one -> metrics.advance(one, look.face())).sum()
                * look.size();
    }
}
