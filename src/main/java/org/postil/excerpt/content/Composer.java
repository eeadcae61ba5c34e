package org.postil.excerpt.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.excerpt.content.Piece.Kind;
import org.postil.message.Brief;
import org.postil.model.excerpt.Alteration.Insertion;
import org.postil.text.Span;
import org.postil.text.reading.Sentences;

/// Writes the paragraphs of one passage: what is cut becomes `[…]`, once; what the teacher puts in
/// stands in square brackets.
final class Composer {

    private static final String OMISSION = "[…]";

    /// Of the words that a gloss repeats.
    private static final int LONGEST = 80;

    private final String text;
    private final Fates fates;
    private final Touches touches;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<GlossNote> glosses = new ArrayList<>();
    private final Optional<String> speaker;
    private int number;
    private int silent;

    /// True while the last that was shown is `[…]`, perhaps with a full stop behind it.
    private boolean omitted;

    Composer(String text, Fates fates, Touches touches, Opening opening) {
        this.text = text;
        this.fates = fates;
        this.touches = touches;
        speaker = opening.speaker();
        number = opening.firstGloss();
    }

    /// How a passage opens.
    ///
    /// @param speaker who speaks, where it begins inside a turn
    /// @param firstGloss the number that its first gloss has
    record Opening(Optional<String> speaker, int firstGloss) {}

    Composer write() {
        for (Span span : ParagraphSpans.of(text, fates)) paragraph(span);
        return this;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<GlossNote> glosses() {
        return glosses;
    }

    int silent() {
        return silent;
    }

    private void paragraph(Span span) {
        var out = new ParagraphWriter();
        if (paragraphs.isEmpty()) {
            speaker.ifPresent(name -> out.sign(Kind.SPEAKER, "[" + name + ":]", Piece.NOWHERE));
        }
        int at = span.start();
        while (at < span.end()) {
            if (fates.cuts(at)) {
                at = cut(out, at, span);
            } else if (fates.shows(at)) {
                at = shown(out, at, span);
            } else {
                at++;
            }
        }
        if (!out.isEmpty()) paragraphs.add(new Paragraph(out.pieces()));
    }

    /// Returns where the cut ends within the paragraph.
    private int cut(ParagraphWriter out, int start, Span paragraph) {
        int end = start;
        boolean words = false;
        while (end < paragraph.end() && !fates.shows(end)) {
            words |= fates.cuts(end) && !Character.isWhitespace(text.charAt(end));
            end++;
        }
        if (!words || omitted) return end;
        boolean within = !out.isEmpty();
        out.sign(Kind.OMISSION, OMISSION, start);
        if (within) stop(out, start, end, paragraph);
        omitted = true;
        return end;
    }

    /// Where the end of a sentence is cut and its beginning stands, its full stop stays.
    private void stop(ParagraphWriter out, int start, int end, Span paragraph) {
        List<Span> sentences = Sentences.of(text, paragraph);
        Optional<Span> cutShort =
                sentences.stream()
                        .filter(one -> one.start() < start && start < one.end())
                        .filter(one -> one.end() <= end)
                        .filter(one -> hasShown(one.start(), start))
                        .findFirst();
        boolean atBorder =
                sentences.stream().noneMatch(one -> one.start() < end && end < one.end());
        if (cutShort.isEmpty() || !atBorder) return;
        int last = cutShort.get().end() - 1;
        while (last > start && ".!?…".indexOf(text.charAt(last)) < 0) last--;
        if (".!?…".indexOf(text.charAt(last)) >= 0)
            out.source(text.substring(last, last + 1), last);
    }

    private boolean hasShown(int from, int to) {
        for (int at = from; at < to; at++) {
            if (fates.shows(at) && Character.isLetterOrDigit(text.codePointAt(at))) return true;
        }
        return false;
    }

    /// Returns the place behind what was shown.
    private int shown(ParagraphWriter out, int at, Span paragraph) {
        insert(out, touches.before(at), at);
        int next = at + Character.charCount(text.codePointAt(at));
        for (Touches.Corrected slip : touches.slip(at)) {
            next = Math.min(slip.span().end(), paragraph.end());
            String right = slip.slip().right();
            boolean silently = slip.slip().silent();
            if (silently) silent++;
            out.sign(Kind.CORRECTION, silently ? right : "[" + right + "]", at);
            omitted = false;
        }
        if (touches.slip(at).isEmpty()) source(out, at, next);
        for (int behind = at; behind < next; behind++) {
            insert(out, touches.behind(behind), behind);
            for (Touches.Glossed glossed : touches.glosses(behind)) gloss(out, glossed);
        }
        return next;
    }

    private void source(ParagraphWriter out, int at, int next) {
        String letter = text.substring(at, next);
        if (!letter.isBlank()) omitted = false;
        out.source(letter, at);
    }

    private void insert(ParagraphWriter out, List<Insertion> insertions, int at) {
        for (Insertion one : insertions) {
            out.sign(Kind.INSERTION, "[" + one.words() + "]", at);
            omitted = false;
        }
    }

    private void gloss(ParagraphWriter out, Touches.Glossed glossed) {
        var words = new StringBuilder();
        for (int at = glossed.span().start(); at < glossed.span().end(); at++) {
            if (fates.shows(at)) words.append(text.charAt(at));
        }
        String shown = words.toString().strip().replaceAll("\\s+", " ");
        glosses.add(new GlossNote(number, Brief.ends(shown, LONGEST), glossed.gloss().meaning()));
        out.gloss(number++);
    }
}
