package org.postil.format.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Set;
import org.postil.format.flow.Composer;
import org.postil.format.flow.Pages;
import org.postil.format.flow.Raised;
import org.postil.message.Refused;
import org.postil.model.annotation.SetAside.Kind;

/// The text of an RTF file as it comes out of its signs: bytes become letters, cells and rows
/// lines, and what a paragraph's properties ask for happens when its first words come.
final class RtfText {

    private final Composer composer;
    private final Pages pages;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Set<String> heads = new HashSet<>();
    private Charset charset = RtfCharsets.WESTERN;
    private boolean pageBefore;
    private boolean newSection;
    private boolean inTable;
    private boolean behindRow;
    private int hidden;

    /// How many notes, boxes and running heads are open, whose words are not on the line.
    private int apart;

    RtfText(Composer composer, Pages pages) {
        this.composer = composer;
        this.pages = pages;
    }

    /// A byte of a letter; its neighbours may belong to it.
    void add(int letter, Charset written, RtfGroup group) throws Refused {
        if (!written.equals(charset)) flush(group);
        charset = written;
        bytes.write(letter);
    }

    /// The bytes so far are all of their letters.
    void flush(RtfGroup group) throws Refused {
        if (bytes.size() == 0) return;
        String words = bytes.toString(charset);
        bytes.reset();
        write(words, group);
    }

    void write(String words, RtfGroup group) throws Refused {
        if (group.hidden) hidden++;
        if (group.hidden || group.deleted) return;
        if (!words.isBlank()) begin();
        composer.text(
                group.raised ? Raised.above(words) : group.lowered ? Raised.below(words) : words);
    }

    /// Does what a word of layout says; false for any other word.
    boolean layout(String word) throws Refused {
        switch (word) {
            case "par" -> composer.paragraph();
            case "line", "softline", "column" -> composer.lineBreak();
            case "cell", "nestcell" -> cell();
            case "row", "nestrow" -> row();
            case "page" -> pages.made(composer);
            case "softpage" -> pages.came();
            case "pard" -> usual();
            case "pagebb" -> pageBefore = true;
            case "intbl" -> inTable = true;
            case "sect" -> {
                composer.paragraph();
                newSection = true;
            }
            case "sbknone", "sbkcol" -> newSection = false;
            default -> {
                return false;
            }
        }
        return true;
    }

    /// How many stretches of hidden words were left out.
    int hidden() {
        return hidden;
    }

    void beginNote() throws Refused {
        begin();
        apart++;
        composer.note("");
    }

    void endNote() {
        composer.endNote();
        apart--;
    }

    void beginBox() {
        apart++;
        composer.beginFloat();
    }

    void endBox() {
        composer.endFloat();
        apart--;
    }

    /// What follows stands elsewhere, or in another form.
    void beginApart() {
        apart++;
        composer.capture();
    }

    /// Each running head comes once, where it is first told.
    void endHead() throws Refused {
        String words = endApart();
        boolean speaks = words.codePoints().anyMatch(Character::isLetter);
        if (speaks && heads.add(words)) composer.aside(Kind.HEADER, words);
    }

    /// A number stands before its paragraph, with a space; a bullet says nothing.
    void endNumber(RtfGroup group) throws Refused {
        String words = endApart();
        if (words.codePoints().anyMatch(Character::isLetterOrDigit))
            write(words.strip() + " ", group);
    }

    private String endApart() {
        apart--;
        return composer.captured();
    }

    private void cell() throws Refused {
        begin();
        composer.text("\t");
    }

    private void row() throws Refused {
        composer.line();
        behindRow = true;
    }

    private void usual() {
        pageBefore = false;
        inTable = false;
    }

    /// What the paragraph asks for before its words.
    private void begin() throws Refused {
        if (apart > 0) return;
        if (behindRow && !inTable) composer.paragraph();
        behindRow = false;
        if (pageBefore || newSection) {
            composer.paragraph();
            pages.made(composer);
        }
        pageBefore = false;
        newSection = false;
        pages.filled();
    }
}
