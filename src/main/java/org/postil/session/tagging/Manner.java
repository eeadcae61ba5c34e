package org.postil.session.tagging;

import java.util.List;
import java.util.Optional;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.model.annotation.Tag.Mode;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.session.tagging.value.Occasion;
import org.postil.text.Lines;

/// What a tag says besides its value: how words are said and to whom, what a date is the date of
/// and in which zone. Guessed first; the value line switches mode and aspect with one key.
public record Manner(Mode mode, List<Id<Person>> to, Aspect aspect, String zone) {

    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_LABEL = 60;

    public Manner {
        to = List.copyOf(to);
    }

    /// With nobody spoken to and no zone.
    public static Manner of(Mode mode, Aspect aspect) {
        return new Manner(mode, List.of(), aspect, "");
    }

    /// Direct within quotation marks or after a speaker's label. A date that may be the document's
    /// own is taken for it; where the document has none, one in a heading is.
    ///
    /// @param date what the words say, if they are a date
    public static Manner guessed(Occasion occasion, Optional<Edtf> date) {
        boolean direct = isQuoted(occasion) || isLabelled(occasion);
        Aspect aspect =
                date.flatMap(read -> aspect(occasion.document(), read))
                        .orElseGet(() -> aspectByPlace(occasion));
        return of(direct ? Mode.DIRECT : Mode.REPORTED, aspect);
    }

    /// The manner of a tag that is there; what its kind does not have is as in `otherwise`.
    public static Manner of(Annotation annotation, Manner otherwise) {
        return switch (annotation.tag()) {
            case Tag.SpeakerTag said ->
                    new Manner(said.mode(), said.to(), otherwise.aspect, otherwise.zone);
            case Tag.DateTag dated ->
                    new Manner(otherwise.mode, otherwise.to, dated.aspect(), dated.zone());
            case Tag.PersonTag _, Tag.TopicTag _, Tag.NoteTag _ -> otherwise;
            case Tag.ValueTag _, Tag.OwnDateTag _ -> otherwise;
        };
    }

    public Manner withMode(Mode changed) {
        return new Manner(changed, to, aspect, zone);
    }

    public Manner withAspect(Aspect changed) {
        return new Manner(mode, to, changed, zone);
    }

    /// What a date is the date of, as the document's own date tells; empty where it has none.
    public static Optional<Aspect> aspect(Document document, Edtf date) {
        return document.metadata()
                .date()
                .map(own -> isSame(own, date) ? Aspect.WRITTEN : Aspect.HAPPENED);
    }

    /// "1946" under a letter of 5 April 1946 is no date of that letter.
    private static boolean isSame(Edtf own, Edtf date) {
        return own.overlaps(date) && date.precision().compareTo(own.precision()) <= 0;
    }

    private static Aspect aspectByPlace(Occasion occasion) {
        boolean heading = occasion.paragraph().length() <= LONGEST_HEADING;
        return heading ? Aspect.WRITTEN : Aspect.HAPPENED;
    }

    private static boolean isQuoted(Occasion occasion) {
        String words = occasion.words();
        return isQuote(words.charAt(0)) || openQuotes(occasion.before().of(occasion.text()));
    }

    /// "Stalin: …", on the same line or alone on the last line that is not blank.
    private static boolean isLabelled(Occasion occasion) {
        String before = occasion.before().of(occasion.text()).strip();
        if (!before.isEmpty()) return isLabel(before);
        Lines lines = Lines.of(occasion.text());
        int line = lines.at(occasion.span().start()) - 1;
        while (line >= 0 && lines.isBlank(line)) line--;
        return line >= 0 && isLabel(lines.span(line).of(occasion.text()).strip());
    }

    private static boolean isLabel(String words) {
        return words.endsWith(":") && words.length() <= LONGEST_LABEL;
    }

    private static boolean openQuotes(String before) {
        boolean straight = false;
        int curly = 0;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            if (c == '"') straight = !straight;
            if (c == '“' || c == '„' || c == '«') curly++;
            if ((c == '”' || c == '»') && curly > 0) curly--;
        }
        return straight || curly > 0;
    }

    private static boolean isQuote(char c) {
        return "\"“„«".indexOf(c) >= 0;
    }
}
