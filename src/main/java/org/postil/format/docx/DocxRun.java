package org.postil.format.docx;

import java.util.HexFormat;
import org.postil.format.flow.Composer;
import org.postil.format.flow.Pages;
import org.postil.format.flow.Raised;
import org.postil.format.office.LeftOut;
import org.postil.format.xml.Tag;
import org.postil.message.Refused;

/// The words of a DOCX: runs of letters that look the same, and what stands among them.
final class DocxRun {

    private static final String NO_BREAK_HYPHEN = "\u2011";

    private final Composer composer;
    private final Pages pages;
    private final LeftOut leftOut;
    private String place = "";
    private boolean hidden;
    private boolean inText;

    DocxRun(Composer composer, Pages pages, LeftOut leftOut) {
        this.composer = composer;
        this.pages = pages;
        this.leftOut = leftOut;
    }

    void start(Tag tag) throws Refused {
        switch (tag.name()) {
            case "r" -> {
                place = "";
                hidden = false;
            }
            case "vertAlign" -> place = tag.get("val");
            case "vanish" -> hide(tag);
            case "t" -> inText = true;
            case "tab" -> composer.text("\t");
            case "cr" -> composer.lineBreak();
            case "br" -> lineOrPage(tag.get("type"));
            case "lastRenderedPageBreak" -> pages.came();
            case "noBreakHyphen" -> words(NO_BREAK_HYPHEN);
            case "sym" -> words(symbol(tag.get("char")));
            case "ins", "del", "moveTo" -> leftOut.add(LeftOut.What.CHANGES);
            case "commentReference" -> leftOut.add(LeftOut.What.COMMENTS);
            case "blip", "imagedata" -> leftOut.add(LeftOut.What.PICTURES);
            default -> {}
        }
    }

    void end(Tag tag) {
        if (tag.is("t")) inText = false;
    }

    boolean inText() {
        return inText && !hidden;
    }

    void words(String words) throws Refused {
        pages.filled();
        composer.text(
                switch (place) {
                    case "superscript" -> Raised.above(words);
                    case "subscript" -> Raised.below(words);
                    default -> words;
                });
    }

    private void hide(Tag tag) {
        hidden = DocxBody.isOn(tag);
        if (hidden) leftOut.add(LeftOut.What.HIDDEN);
    }

    private void lineOrPage(String type) throws Refused {
        if (type.equals("page")) pages.made(composer);
        else composer.lineBreak();
    }

    /// Letters of symbol fonts have no meaning of their own.
    private static String symbol(String hex) {
        int letter = hex.matches("[0-9A-Fa-f]{1,5}") ? HexFormat.fromHexDigits(hex) : 0;
        boolean known =
                Character.isDefined(letter) && Character.getType(letter) != Character.PRIVATE_USE;
        return known && letter > ' ' ? Character.toString(letter) : "\uFFFD";
    }
}
