package org.postil.format.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.annotation.SetAside.Kind;

/// Composes a text of what a reader finds in a file, piece by piece.
///
/// A paragraph is a line, with an empty line between two. A note leaves its mark `[1]` in the text
/// and comes to stand at the end, set aside; the second note of the same mark belongs to its second
/// place. A page break is a line of its own, set aside too.
public final class Composer {

    /// The longest text: as much as a project still handles with ease.
    public static final int LONGEST = 20_000_000;

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final Label.Aside NOTE = new Label.Aside(Kind.FOOTNOTE);

    private final String fileName;
    private final List<Part> notes = new ArrayList<>();
    private final List<Message> problems = new ArrayList<>();
    private final Deque<Part> outer = new ArrayDeque<>();
    private final List<Part> floats = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private final Set<String> marks = new HashSet<>();
    private Part part = new Part();
    private int number;
    private long letters;

    /// True while what is held waits for the end of a word, not just for what comes next.
    private boolean inWord;

    /// A page or line that begins when it is known what comes next.
    private record Held(boolean isPage, String page) {}

    public Composer(String fileName) {
        this.fileName = fileName;
    }

    /// The name that sentences about the file begin with.
    public String fileName() {
        return fileName;
    }

    /// Words between which any white space is one space.
    public void words(String words) throws Refused {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                if (inWord) release();
                part.anySpace();
            } else {
                put(c);
            }
        }
    }

    /// Words as they stand, with tabs and several spaces.
    public void text(String words) throws Refused {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' || c == '\u000B' || c == '\f') lineBreak();
            else if (c == ' ' || c == '\t') part.space(c);
            else if (c != '\r') put(c);
        }
    }

    /// Goes on in a new line.
    public void line() throws Refused {
        part.breaks(1);
        release();
    }

    /// Goes on in a new line, and lets one empty where this is said twice.
    public void lineBreak() throws Refused {
        part.breaks(Math.min(Part.PARAGRAPH, part.breaks() + 1));
        release();
    }

    public void paragraph() throws Refused {
        part.breaks(Part.PARAGRAPH);
        release();
        if (!outer.isEmpty() || floats.isEmpty()) return;
        floats.forEach(one -> part.append(one, Part.PARAGRAPH));
        part.breaks(Part.PARAGRAPH);
        floats.clear();
    }

    /// A page begins. The mark goes between two paragraphs where it can.
    ///
    /// @param name as the file calls the page; may be empty
    public void page(String name) throws Refused {
        held.add(new Held(true, name));
        if (part.atLineStart()) release();
    }

    /// A page begins within a word: it is marked behind the word.
    public void pageInWord(String name) {
        held.add(new Held(true, name));
        inWord = true;
    }

    /// A line begins within a word: it breaks behind the word.
    public void lineInWord() {
        held.add(new Held(false, ""));
        inWord = true;
    }

    /// What follows, until [#close], has this label.
    public void open(Label label) {
        part.open(label);
    }

    public void close() {
        part.close();
    }

    /// A paragraph that is no part of the document.
    public void aside(Kind kind, String words) throws Refused {
        paragraph();
        open(new Label.Aside(kind));
        text(words);
        close();
        paragraph();
    }

    /// What follows, until [#endNote], is a note to this place.
    ///
    /// @param mark as the file has it; where empty, the next number that is free
    public void note(String mark) throws Refused {
        String shown = "[" + mark(mark) + "]";
        text(shown);
        push();
        notes.add(part);
        text(shown);
        part.behindMark();
    }

    public void endNote() {
        pop().setAside(NOTE);
    }

    /// The mark of a note, without brackets, as it stands in the text.
    public String mark(String stated) {
        String bare = stated.strip().replaceAll("^[\\[(]+|[\\])}.:]+$", "").strip();
        if (!bare.isEmpty()) {
            marks.add(bare);
            return bare;
        }
        do number++;
        while (!marks.add(Integer.toString(number)));
        return Integer.toString(number);
    }

    /// What follows, until [#endFloat], stands beside the text and comes behind its paragraph.
    public void beginFloat() {
        push();
    }

    public void endFloat() {
        floats.add(pop());
    }

    /// What follows, until [#captured], does not come into the text.
    public void capture() {
        push();
    }

    public String captured() {
        return pop().toString();
    }

    public void problem(Message problem) {
        if (!problems.contains(problem)) problems.add(problem);
    }

    /// A problem that names the file and says how often, where it is so at all.
    public void problem(String key, long count) {
        if (count > 0) problems.add(Message.of(key, fileName, count));
    }

    /// The whole, with the notes at its end.
    public Composed composed(Stated stated) throws Refused {
        paragraph();
        notes.forEach(note -> part.append(note, Part.PARAGRAPH));
        return new Composed(part.toString(), part.stretches(), stated, problems);
    }

    private void push() {
        outer.push(part);
        part = new Part();
    }

    private Part pop() {
        Part ended = part;
        part = outer.pop();
        return ended;
    }

    private void put(char c) throws Refused {
        if (c == SOFT_HYPHEN) return;
        if (!held.isEmpty() && !inWord) release();
        if (++letters > LONGEST) {
            throw Refused.because("format.too-long", fileName, LONGEST / 1_000_000);
        }
        if (c == NO_BREAK_SPACE) part.space(c);
        else part.letter(c);
    }

    private void release() throws Refused {
        inWord = false;
        if (held.isEmpty()) return;
        List<Held> due = List.copyOf(held);
        held.clear();
        for (Held one : due) {
            if (one.isPage) markPage(PageLabel.of(one.page));
            else part.breaks(1);
        }
    }

    /// A line of its own, within a paragraph or between two.
    private void markPage(String label) throws Refused {
        int around = part.length() == 0 ? Part.PARAGRAPH : Math.max(1, part.breaks());
        part.breaks(around);
        open(new Label.Aside(Kind.HEADER));
        text(label);
        close();
        part.breaks(around);
    }
}
