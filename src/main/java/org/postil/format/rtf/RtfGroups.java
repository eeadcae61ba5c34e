package org.postil.format.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.postil.format.flow.Composer;
import org.postil.format.flow.Stated;
import org.postil.format.rtf.RtfGroup.Ending;
import org.postil.format.rtf.RtfGroup.Place;
import org.postil.message.Refused;
import org.postil.model.Metadata.Field;

/// The groups that are open at a place of an RTF file, and what the signs there do to them.
final class RtfGroups {

    /// So deep no text is nested.
    private static final int DEEPEST = 10_000;

    private static final int LONGEST_FALLBACK = 100;

    private final RtfScanner in;
    private final Composer composer;
    private final RtfText text;
    private final RtfFonts fonts = new RtfFonts();
    private final Deque<RtfGroup> outer = new ArrayDeque<>();
    private final StringBuilder said = new StringBuilder();
    private RtfGroup group = new RtfGroup();
    private Stated stated = Stated.NOTHING;
    private String statedPages = "";
    private int usualFont;
    private int pictures;
    private int comments;
    private int changes;

    /// So many signs are there only for those who can't read Unicode.
    private int passOver;

    RtfGroups(RtfScanner in, Composer composer, RtfText text) {
        this.in = in;
        this.composer = composer;
        this.text = text;
    }

    Stated stated() {
        return stated;
    }

    /// How many pages the file is said to have; empty where it is not said.
    String statedPages() {
        return statedPages;
    }

    void open() throws Refused {
        text.flush(group);
        passOver = 0;
        if (outer.size() >= DEEPEST) throw Refused.because("format.too-deep", composer.fileName());
        outer.push(group);
        group = group.inner();
    }

    /// True where the last group, and with it the file, is at its end.
    boolean close() throws Refused {
        text.flush(group);
        passOver = 0;
        if (outer.isEmpty()) return true;
        switch (group.ending) {
            case NONE -> {}
            case NOTE -> text.endNote();
            case RUNNING_HEAD -> text.endHead();
            case BOX -> text.endBox();
            case NUMBER -> text.endNumber(outer.element());
            case STATED -> state();
        }
        group = outer.pop();
        return outer.isEmpty();
    }

    /// The file is at its end, wherever that is.
    void end() throws Refused {
        text.flush(group);
        while (!outer.isEmpty()) close();
        composer.problem("format.left-out.changes", changes);
        composer.problem("format.left-out.comments", comments);
        composer.problem("format.left-out.hidden", text.hidden());
        composer.problem("format.left-out.pictures", pictures);
    }

    void letter() throws Refused {
        if (passOver > 0) {
            passOver--;
            return;
        }
        switch (group.place) {
            case TEXT -> text.add(in.number(0), fonts.charset(group.font), group);
            case STATED -> said.append(oneLetter());
            case FONTS, NOWHERE -> {}
        }
    }

    void symbol() throws Refused {
        text.flush(group);
        if (passOver > 0) passOver--;
        else if (in.word().equals("*")) group.optional = true;
        else if (in.word().equals("\n")) layout("par");
        else write(RtfSigns.of(in.word()));
    }

    void word() throws Refused {
        text.flush(group);
        boolean optional = group.optional;
        group.optional = false;
        if (passOver > 0 && RtfSigns.of(in.word()).isPresent()) {
            passOver--;
            return;
        }
        passOver = 0;
        Optional<RtfDestination> destination = RtfDestination.of(in.word());
        if (destination.isPresent()) begin(destination.get());
        else if (optional) group.place = Place.NOWHERE;
        else property();
    }

    private void begin(RtfDestination destination) throws Refused {
        if (destination == RtfDestination.STATED) {
            group.place = Place.STATED;
            group.ending = Ending.STATED;
            group.stated = in.word();
            said.setLength(0);
        } else if (destination == RtfDestination.UNICODE) {
            group.place = group.around;
        } else if (group.place != Place.NOWHERE) {
            beginInText(destination);
        }
    }

    private void beginInText(RtfDestination destination) throws Refused {
        switch (destination) {
            case NOTE -> {
                text.beginNote();
                apart(Ending.NOTE);
            }
            case RUNNING_HEAD -> {
                text.beginApart();
                apart(Ending.RUNNING_HEAD);
            }
            case BOX -> {
                text.beginBox();
                apart(Ending.BOX);
            }
            case NUMBER -> {
                text.beginApart();
                apart(Ending.NUMBER);
            }
            case FONTS -> group.place = Place.FONTS;
            case COMMENT -> {
                comments++;
                group.place = Place.NOWHERE;
            }
            case PICTURE -> {
                pictures++;
                group.place = Place.NOWHERE;
            }
            case CHOICE -> {
                group.around = group.place;
                group.place = Place.NOWHERE;
            }
            case NOWHERE -> group.place = Place.NOWHERE;
            case TEXT, STATED, UNICODE -> {}
        }
    }

    private void apart(Ending ending) {
        group.ending = ending;
        group.plain(usualFont);
    }

    private void state() {
        String words = said.toString();
        stated =
                switch (group.stated) {
                    case "title" -> stated.titled(words);
                    case "author" -> stated.saying(Field.CONTRIBUTOR, words);
                    case "subject" -> stated.saying(Field.SUBJECT, words);
                    default -> throw new IllegalStateException(group.stated);
                };
    }

    private void property() throws Refused {
        int number = in.number(0);
        switch (in.word()) {
            case "u" -> unicode(number);
            case "uc" -> group.fallback = Math.clamp(number, 0, LONGEST_FALLBACK);
            case "ansi", "mac", "pc", "pca" -> fonts.file(RtfCharsets.ofFile(in.word()));
            case "ansicpg" -> RtfCharsets.ofPage(number).ifPresent(fonts::file);
            case "deff" -> usualFont = number;
            case "bin" -> in.skip(number);
            case "nofpages" -> statedPages = Integer.toString(number);
            default -> {
                if (group.place == Place.FONTS) fonts.list(in.word(), number);
                else if (!looks(in.word())) layout(in.word());
            }
        }
    }

    /// How letters look, as far as it counts. False for a word that says something else.
    private boolean looks(String word) {
        switch (word) {
            case "f" -> group.font = in.number(0);
            case "plain" -> group.plain(usualFont);
            case "v" -> group.hidden = in.isOn();
            case "super" -> group.raised = in.isOn();
            case "sub" -> group.lowered = in.isOn();
            case "nosupersub" -> {
                group.raised = false;
                group.lowered = false;
            }
            case "deleted" -> {
                group.deleted = in.isOn();
                if (group.deleted) changes++;
            }
            case "revised" -> {
                if (in.isOn()) changes++;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void layout(String word) throws Refused {
        if (group.place == Place.TEXT && !text.layout(word)) write(RtfSigns.of(word));
        else if (group.place == Place.STATED) write(RtfSigns.of(word));
    }

    /// Numbers above 32,767 are written as negative ones.
    private void unicode(int number) throws Refused {
        int unit = number < 0 ? number + 0x10000 : number;
        passOver = group.fallback;
        if (Character.isValidCodePoint(unit)) write(Optional.of(Character.toString(unit)));
    }

    private void write(Optional<String> letters) throws Refused {
        if (letters.isEmpty()) return;
        switch (group.place) {
            case TEXT -> text.write(letters.get(), group);
            case STATED -> said.append(letters.get());
            case FONTS, NOWHERE -> {}
        }
    }

    private String oneLetter() {
        return new String(new byte[] {(byte) in.number(0)}, fonts.charset(group.font));
    }
}
