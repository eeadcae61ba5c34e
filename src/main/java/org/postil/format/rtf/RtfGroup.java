package org.postil.format.rtf;

/// What holds within a pair of braces: where its words go, and how they are written. A group begins
/// with what holds around it.
final class RtfGroup {

    /// Where the words of a group go.
    enum Place {
        TEXT,
        /// The table of fonts.
        FONTS,
        /// What is stated of the file: into a text of its own.
        STATED,
        /// Nowhere.
        NOWHERE
    }

    /// What is to be done at the end of a group.
    enum Ending {
        NONE,
        NOTE,
        RUNNING_HEAD,
        BOX,
        NUMBER,
        STATED
    }

    Place place = Place.TEXT;

    /// Where the words around a choice of two forms go.
    Place around = Place.TEXT;

    Ending ending = Ending.NONE;

    /// The word that the group began with, where its words are stated of the file.
    String stated = "";

    int font;

    /// How many bytes stand behind a letter of Unicode for those who can't read it.
    int fallback = 1;

    boolean hidden;
    boolean deleted;
    boolean raised;
    boolean lowered;

    /// True right behind `\*`: what is not known is to be left out.
    boolean optional;

    RtfGroup inner() {
        var inner = new RtfGroup();
        inner.place = place;
        inner.around = around;
        inner.font = font;
        inner.fallback = fallback;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.raised = raised;
        inner.lowered = lowered;
        return inner;
    }

    /// Letters look as they usually do.
    void plain(int usualFont) {
        font = usualFont;
        hidden = false;
        deleted = false;
        raised = false;
        lowered = false;
    }
}
