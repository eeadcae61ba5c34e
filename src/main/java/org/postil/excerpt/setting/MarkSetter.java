package org.postil.excerpt.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.postil.excerpt.content.Piece;
import org.postil.excerpt.content.Piece.Kind;
import org.postil.excerpt.layout.Design;
import org.postil.excerpt.layout.Face;
import org.postil.excerpt.layout.Look;
import org.postil.excerpt.layout.Run;
import org.postil.excerpt.layout.Underline;
import org.postil.excerpt.marking.Marked;
import org.postil.excerpt.marking.Nearby;
import org.postil.excerpt.marking.TagMark;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.text.Span;

/// Sets words with the marks of their tags: a line below them or beside, and where a tag begins its
/// sign. Where one whose bar stands beside whole lines ends in the middle, its sign stands again.
final class MarkSetter {

    private final Marked marked;
    private final Design design;
    private final Map<Id<Witness>, Nearby<TagMark>> nearby = new HashMap<>();
    private final Set<TagMark> begun = new HashSet<>();

    MarkSetter(Marked marked, Design design) {
        this.marked = marked;
        this.design = design;
    }

    /// Every tag has its sign again.
    void restart() {
        begun.clear();
    }

    /// The words of a paragraph.
    List<Run> runs(List<Piece> pieces, Id<Witness> witness, Look look) {
        if (marked.on(witness).isEmpty()) return PassageSetter.runs(pieces, witness, look);
        Nearby<TagMark> tags = nearby.computeIfAbsent(witness, this::nearby);
        var runs = new ArrayList<Run>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean goesOn = hasWords(pieces.subList(i + 1, pieces.size()));
            List<Piece> parts = parts(pieces.get(i), tags);
            for (int j = 0; j < parts.size(); j++) {
                add(runs, parts.get(j), witness, look, tags);
                boolean more = goesOn || hasWords(parts.subList(j + 1, parts.size()));
                if (more) ends(runs, parts.get(j), tags);
            }
        }
        return PassageSetter.parted(runs);
    }

    private Nearby<TagMark> nearby(Id<Witness> witness) {
        var tags = new Nearby<TagMark>();
        marked.on(witness).forEach(one -> tags.add(one, one.spans()));
        return tags;
    }

    private void add(
            List<Run> runs, Piece part, Id<Witness> witness, Look look, Nearby<TagMark> tags) {
        if (part.at() == Piece.NOWHERE) {
            runs.add(PassageSetter.run(part, witness, look));
            return;
        }
        int space = part.kind() == Kind.SOURCE ? leadingSpace(part) : 0;
        int first = part.at() + space;
        List<TagMark> here =
                tags.to(new Span(first, first)).stream().filter(one -> one.covers(first)).toList();
        List<Underline> lines = here.stream().map(TagMark::line).toList();
        List<TagMark> news = here.stream().filter(begun::add).toList();
        Piece words = part;
        if (!news.isEmpty() && space > 0) {
            Piece before = part(part, part.at(), first);
            runs.add(PassageSetter.run(before, witness, look));
            words = part(part, first, end(part));
        }
        for (TagMark one : news) runs.add(sign(one.line().sign()));
        runs.add(PassageSetter.run(words, witness, look).marked(lines));
    }

    private void ends(List<Run> runs, Piece part, Nearby<TagMark> tags) {
        if (part.kind() != Kind.SOURCE) return;
        for (TagMark one : tags.to(new Span(end(part), end(part)))) {
            if (one.line().isBar() && one.end() == end(part) && begun.contains(one)) {
                runs.add(sign(Underline.END + one.line().sign()));
            }
        }
    }

    private Run sign(String words) {
        return Run.of(words, design.body(Face.SANS_BOLD).raised());
    }

    /// A piece of the version's words, parted where a tag begins or ends.
    private static List<Piece> parts(Piece piece, Nearby<TagMark> tags) {
        if (piece.kind() != Kind.SOURCE) return List.of(piece);
        var edges = new TreeSet<Integer>();
        for (TagMark one : tags.to(new Span(piece.at(), end(piece)))) {
            one.spans()
                    .forEach(span -> {
                        edges.add(span.start());
                        edges.add(span.end());
                    });
        }
        var parts = new ArrayList<Piece>();
        int from = piece.at();
        for (int edge : edges.subSet(piece.at() + 1, end(piece))) {
            parts.add(part(piece, from, edge));
            from = edge;
        }
        parts.add(part(piece, from, end(piece)));
        return parts;
    }

    private static Piece part(Piece piece, int from, int to) {
        String words = piece.words().substring(from - piece.at(), to - piece.at());
        return new Piece(piece.kind(), words, from);
    }

    private static int end(Piece piece) {
        return piece.at() + piece.words().length();
    }

    private static int leadingSpace(Piece piece) {
        int space = piece.words().length() - piece.words().stripLeading().length();
        return space == piece.words().length() ? 0 : space;
    }

    private static boolean hasWords(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != Kind.GLOSS)
                .flatMapToInt(piece -> piece.words().codePoints())
                .anyMatch(Character::isLetterOrDigit);
    }
}
