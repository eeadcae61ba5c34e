package org.postil.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postil.edtf.Edtf;
import org.postil.format.flow.Composed;
import org.postil.format.flow.Label;
import org.postil.format.flow.Stated;
import org.postil.format.flow.Stretch;
import org.postil.format.plain.HeaderGuess;
import org.postil.model.Document;
import org.postil.model.Marks;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Source;
import org.postil.model.Transcription;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag.DateTag;
import org.postil.model.id.Id;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;
import org.postil.text.CleanText;
import org.postil.text.Splice;

/// The document that a file becomes, of what was read in it and what it states.
///
/// What the file's editor corrects is a correction, and the dates that it gives are tags, both in
/// the file's name: they can be taken back like anybody's.
final class NewDocument {

    private static final Comparator<Stretch> LAST_FIRST =
            Comparator.comparing(Stretch::span).reversed();

    private final Composed composed;
    private final Source source;
    private final String original;
    private final List<Splice> corrections;
    private final List<SetAside> asides = new ArrayList<>();
    private final List<Annotation> dates = new ArrayList<>();

    private NewDocument(Composed composed, Source source) {
        this.composed = composed;
        this.source = source;
        original = CleanText.of(composed.text());
        corrections = corrections();
        composed.stretches().forEach(this::mark);
    }

    static Document of(Composed composed, Source source) {
        return new NewDocument(composed, source).document();
    }

    /// A text of which nothing is known but its letters.
    static Document plain(String text, Source source) {
        return of(new Composed(text, List.of(), Stated.NOTHING, List.of()), source);
    }

    private Document document() {
        HeaderGuess guess =
                HeaderGuess.of(source.name(), ownText()).titled(composed.stated().title());
        var witness =
                new Witness(
                        Id.fresh(),
                        guess.siglum(),
                        composed.stated().version(),
                        Transcription.of(original, Transcription.corrections(corrections, stamp())),
                        new Marks(dates, asides, List.of()),
                        List.of(source),
                        List.of(),
                        false);
        return Document.of(guess.title(), witness).withMetadata(dated(guess));
    }

    /// What the file states counts; else what its name and its first lines tell.
    private Metadata dated(HeaderGuess guess) {
        Metadata stated = composed.stated().document();
        Optional<Edtf> guessed = guess.dates().stream().findFirst();
        return stated.date().isPresent() || guessed.isEmpty()
                ? stated
                : stated.with(Field.DATE, guessed.get().text());
    }

    /// The text without what is no part of it.
    private String ownText() {
        var text = new StringBuilder(original);
        composed.stretches().stream()
                .filter(one -> one.label() instanceof Label.Aside)
                .map(Stretch::span)
                .sorted(Comparator.reverseOrder())
                .forEach(span -> text.delete(span.start(), span.end()));
        return text.toString();
    }

    /// From the last to the first, so that each counts in the text as those before it left it.
    private List<Splice> corrections() {
        var splices = new ArrayList<Splice>();
        int next = original.length();
        for (Stretch one : composed.stretches().stream().sorted(LAST_FIRST).toList()) {
            if (!(one.label() instanceof Label.Corrected slip) || one.span().end() > next) continue;
            splices.add(Splice.replace(original, one.span(), CleanText.of(slip.reading())));
            next = one.span().start();
        }
        return splices;
    }

    private void mark(Stretch stretch) {
        switch (stretch.label()) {
            case Label.Aside aside ->
                    asides.add(new SetAside(Id.fresh(), moved(stretch), aside.kind()));
            case Label.Dated dated ->
                    dates.add(
                            Annotation.of(
                                    moved(stretch),
                                    new DateTag(dated.date(), dated.aspect(), ""),
                                    stamp()));
            case Label.Corrected _ -> {}
        }
    }

    private Anchor moved(Stretch stretch) {
        return Anchor.at(stretch.span().start(), stretch.span().end())
                .through(corrections, original);
    }

    private Stamp stamp() {
        return new Stamp(source.name(), source.imported());
    }
}
