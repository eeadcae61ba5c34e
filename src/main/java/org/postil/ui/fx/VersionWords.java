package org.postil.ui.fx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Source;
import org.postil.model.Witness;

/// What is known of a document or of one of its versions, on one line.
public final class VersionWords {

    private static final List<Field> WHERE_FROM =
            List.of(Field.SOURCE, Field.VOLUME, Field.ARCHIVE_REFERENCE);

    private VersionWords() {}

    /// "5 April 1946", or empty where the date is not known.
    public static String date(Document document) {
        return document.metadata().date().map(date -> Texts.of(date.wording())).orElse("");
    }

    /// Where a version comes from: its source as the reader described it, else its file.
    public static String source(Witness witness) {
        Metadata known = witness.metadata();
        String described =
                WHERE_FROM.stream()
                        .map(known::get)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(", "));
        Optional<String> file = witness.source().map(Source::name);
        return described.isEmpty() ? file.orElse("") : described;
    }

    /// "¶ 14"; "before ¶ 1" for what stands before the first paragraph that counts.
    ///
    /// @param number as [org.postil.model.ParagraphNumbers] counts
    public static Message paragraph(int number) {
        return number == 0
                ? Message.of("ui.paragraph.before")
                : Message.of("ui.paragraph", Integer.toString(number));
    }

    /// "Version A · 5 April 1946 · FRUS 1946".
    public static String line(Document document, Witness witness) {
        String siglum = Texts.text("ui.version", witness.siglum());
        return Stream.of(siglum, date(document), source(witness))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
