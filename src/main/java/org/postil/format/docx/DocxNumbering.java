package org.postil.format.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.postil.format.flow.Numerals;
import org.postil.format.office.Whole;
import org.postil.format.xml.Tag;
import org.postil.format.xml.XmlHandler;

/// The numbers of paragraphs, which Word does not keep in the text: "point 3" of a memorandum must
/// have its 3. Told `numbering.xml` first, then asked paragraph by paragraph.
final class DocxNumbering implements XmlHandler {

    private static final int LEVELS = 9;
    private static final Pattern GAP = Pattern.compile("%([1-9])");

    private final Map<String, List<Level>> patterns = new HashMap<>();
    private final Map<String, Numbered> lists = new HashMap<>();
    private List<Level> pattern = newPattern();
    private Numbered list = new Numbered();
    private int level;

    /// How the paragraphs of one depth are numbered.
    private static final class Level {
        private int start = 1;
        private Numerals numerals = Numerals.DECIMAL;
        private String text = "";
        private int count;
        private boolean running;
    }

    /// A list, which numbers as a pattern says. Two lists of one pattern count on.
    private static final class Numbered {
        private String pattern = "";
        private final Map<Integer, Integer> starts = new HashMap<>();
        private final Set<Integer> started = new HashSet<>();
    }

    /// The number that the next paragraph of this list and depth has, with what is around it; empty
    /// for bullets and where there is no such list.
    String next(String listId, int depth) {
        Numbered wanted = lists.get(listId);
        List<Level> levels = wanted == null ? null : patterns.get(wanted.pattern);
        if (wanted == null || levels == null || depth < 0 || depth >= LEVELS) return "";
        Level here = levels.get(depth);
        Integer anew = wanted.started.add(depth) ? wanted.starts.get(depth) : null;
        here.count = anew != null ? anew : here.running ? here.count + 1 : here.start;
        here.running = true;
        levels.subList(depth + 1, LEVELS).forEach(deeper -> deeper.running = false);
        if (here.numerals == Numerals.NONE) return "";
        return GAP.matcher(here.text)
                .replaceAll(gap -> number(levels.get(gap.group(1).charAt(0) - '1')));
    }

    @Override
    public void start(Tag tag) {
        String value = tag.get("val");
        switch (tag.name()) {
            case "abstractNum" -> {
                pattern = newPattern();
                patterns.put(tag.get("abstractNumId"), pattern);
            }
            case "num" -> {
                list = new Numbered();
                lists.put(tag.get("numId"), list);
            }
            case "abstractNumId" -> list.pattern = value;
            case "lvl", "lvlOverride" -> level = Math.clamp(Whole.of(tag.get("ilvl"), 0), 0, 8);
            case "start" -> pattern.get(level).start = Whole.of(value, 1);
            case "startOverride" -> list.starts.put(level, Whole.of(value, 1));
            case "numFmt" -> pattern.get(level).numerals = numerals(value);
            case "lvlText" -> pattern.get(level).text = value;
            default -> {}
        }
    }

    @Override
    public void end(Tag tag) {}

    @Override
    public void words(String words) {}

    private static List<Level> newPattern() {
        var levels = new ArrayList<Level>();
        for (int i = 0; i < LEVELS; i++) levels.add(new Level());
        return levels;
    }

    private static String number(Level level) {
        return level.numerals.of(level.running ? level.count : level.start);
    }

    private static Numerals numerals(String format) {
        return switch (format) {
            case "none", "bullet" -> Numerals.NONE;
            case "lowerLetter" -> Numerals.LETTERS;
            case "upperLetter" -> Numerals.CAPITALS;
            case "lowerRoman" -> Numerals.ROMAN;
            case "upperRoman" -> Numerals.ROMAN_CAPITALS;
            case "russianLower" -> Numerals.RUSSIAN;
            case "russianUpper" -> Numerals.RUSSIAN_CAPITALS;
            default -> Numerals.DECIMAL;
        };
    }
}
