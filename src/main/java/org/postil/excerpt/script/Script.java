package org.postil.excerpt.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.excerpt.content.Extract;
import org.postil.excerpt.content.Paragraph;
import org.postil.excerpt.content.Piece;
import org.postil.excerpt.content.Piece.Kind;
import org.postil.excerpt.content.Turn;

/// Parts the words of a passage by who says them. No word is lost, none is given to anybody whom no
/// tag gives it to; only the label by which the version itself names a speaker gives way to the
/// name on the sheet.
public final class Script {

    private final Voices voices;
    private final List<Speech> speeches = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private Optional<Turn> voice = Optional.empty();
    private boolean atStart;

    private Script(Extract.Shown shown) {
        voices = new Voices(shown.witness().text(), shown.turns());
    }

    public static List<Speech> of(Extract.Shown shown) {
        var script = new Script(shown);
        shown.paragraphs().forEach(script::paragraph);
        return script.speeches;
    }

    private void paragraph(Paragraph paragraph) {
        atStart = true;
        for (Piece piece : paragraph.pieces()) {
            switch (piece.kind()) {
                case SOURCE -> source(piece);
                case GLOSS -> pieces.add(piece);
                case SPEAKER -> named(piece, paragraph);
                case OMISSION, INSERTION, CORRECTION -> add(piece, voices.at(piece.at()));
            }
        }
        end();
    }

    /// Where a passage begins inside a turn its speaker is named anyway, but for one without a tag.
    private void named(Piece piece, Paragraph paragraph) {
        boolean tagged =
                paragraph.pieces().stream()
                        .filter(one -> one.kind() == Kind.SOURCE)
                        .findFirst()
                        .flatMap(one -> voices.at(one.at() + leadingSpace(one)))
                        .isPresent();
        if (!tagged) add(piece, Optional.empty());
    }

    /// Parts the version's own words where the voice changes.
    private void source(Piece piece) {
        int start = 0;
        int end = piece.words().length();
        for (int at = 0; at <= end; at++) {
            boolean border = at == end || (at > start && changes(piece.at() + at));
            if (!border) continue;
            if (at > start && !voices.isLabel(piece.at() + start)) {
                Optional<Turn> whose = voices.at(piece.at() + start);
                String words = piece.words().substring(start, at);
                add(new Piece(Kind.SOURCE, words, piece.at() + start), whose);
            }
            start = at;
        }
    }

    private boolean changes(int place) {
        return voices.isLabel(place) != voices.isLabel(place - 1)
                || !voices.at(place).equals(voices.at(place - 1));
    }

    /// Signs alone, without a letter or a digit, go with what stands before them.
    private void add(Piece piece, Optional<Turn> whose) {
        boolean signs = piece.kind() == Kind.SOURCE && !hasWords(piece.words());
        if (signs && pieces.isEmpty() && piece.words().isBlank()) return;
        if (!pieces.isEmpty() && !signs && !Speech.same(voice, whose)) end();
        if (pieces.isEmpty()) {
            voice = whose;
            pieces.add(withoutSpace(piece));
        } else {
            pieces.add(piece);
        }
    }

    private void end() {
        if (pieces.isEmpty()) return;
        boolean goesOn =
                atStart && !speeches.isEmpty() && Speech.same(speeches.getLast().turn(), voice);
        speeches.add(new Speech(voice, goesOn, pieces));
        pieces = new ArrayList<>();
        atStart = false;
    }

    private static Piece withoutSpace(Piece piece) {
        int space = leadingSpace(piece);
        int at = piece.kind() == Kind.SOURCE ? piece.at() + space : piece.at();
        return new Piece(piece.kind(), piece.words().substring(space), at);
    }

    private static int leadingSpace(Piece piece) {
        return piece.words().length() - piece.words().stripLeading().length();
    }

    private static boolean hasWords(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
