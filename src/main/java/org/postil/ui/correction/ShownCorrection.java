package org.postil.ui.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.edit.compound.Reverting;
import org.postil.model.Correction;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.text.Bias;
import org.postil.text.Span;
import org.postil.text.Splice;

/// One correction of a version as the list shows it: what was replaced by what, between the words
/// that stood around it then.
///
/// @param number counted from 0, the oldest first
/// @param before the words before the replaced ones
/// @param after the words behind them
/// @param place where what it put in stands now, for going there; where it was changed again since,
///   roughly where that is
/// @param stands false where what it put in was changed again since
public record ShownCorrection(
        Id<Witness> version,
        int number,
        String before,
        Splice splice,
        String after,
        Stamp stamp,
        Span place,
        boolean stands) {

    private static final int AROUND = 28;

    /// All corrections of a version, the last first.
    public static List<ShownCorrection> of(Witness witness) {
        Transcription text = witness.transcription();
        var shown = new ArrayList<ShownCorrection>();
        var then = new StringBuilder(text.original());
        for (int i = 0; i < text.corrections().size(); i++) {
            shown.addFirst(one(witness, i, then));
            Splice made = text.corrections().get(i).splice();
            then.replace(made.at(), made.removedEnd(), made.inserted());
        }
        return shown;
    }

    private static ShownCorrection one(Witness witness, int number, StringBuilder then) {
        Correction correction = witness.transcription().corrections().get(number);
        Splice made = correction.splice();
        Optional<Span> standing = Reverting.standing(witness.transcription(), number);
        return new ShownCorrection(
                witness.id(),
                number,
                before(then, made.at()),
                made,
                after(then, made.removedEnd()),
                correction.stamp(),
                standing.orElseGet(() -> roughly(witness, number)),
                standing.isPresent());
    }

    private static Span roughly(Witness witness, int number) {
        List<Correction> all = witness.transcription().corrections();
        int place = all.get(number).splice().at();
        for (Correction later : all.subList(number + 1, all.size())) {
            place = later.splice().map(place, Bias.BEFORE);
        }
        return new Span(place, place);
    }

    /// From the beginning of a word.
    private static String before(StringBuilder text, int at) {
        String stretch = text.substring(Math.max(0, at - AROUND), at);
        String line = line(stretch, true);
        int space = line.indexOf(' ');
        boolean cut = at > AROUND && line.equals(stretch) && space >= 0;
        return cut ? "…" + line.substring(space + 1) : line;
    }

    /// To the end of a word.
    private static String after(StringBuilder text, int at) {
        String stretch = text.substring(at, Math.min(text.length(), at + AROUND));
        String line = line(stretch, false);
        int space = line.lastIndexOf(' ');
        boolean cut = at + AROUND < text.length() && line.equals(stretch) && space >= 0;
        return cut ? line.substring(0, space) + "…" : line;
    }

    /// What of a stretch is on the line of the correction.
    private static String line(String stretch, boolean last) {
        int newline = last ? stretch.lastIndexOf('\n') : stretch.indexOf('\n');
        if (newline < 0) return stretch;
        return last ? stretch.substring(newline + 1) : stretch.substring(0, newline);
    }
}
