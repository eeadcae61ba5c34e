package org.postil.session.suggesting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.collation.page.AsideKind;
import org.postil.collation.page.PageFurniture;
import org.postil.collation.page.PageRules;
import org.postil.collation.token.Lexicon;
import org.postil.collation.token.Tokenizer;
import org.postil.collation.token.Tokens;
import org.postil.edtf.Edtf;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Metadata.Field;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Kebab;
import org.postil.recognition.Suggestions;
import org.postil.session.suggesting.Suggestion.Meaning;
import org.postil.text.Span;

/// All that is proposed for one text, whatever the reader has decided by now.
///
/// @param written when it was written, as the library says; may be empty
/// @param topics whose words were looked for
/// @param all in the order of the text
public record Proposed(String text, String written, List<Topic> topics, List<Suggestion> all) {

    /// Of page headers and stamps: in the documents whose page parts were marked by hand, no word
    /// of the text was taken for one.
    private static final double SURE = 0.9;

    public Proposed {
        topics = List.copyOf(topics);
        all = List.copyOf(all);
    }

    /// A stretch that is probably no part of the document.
    public record Apart(Span span, AsideKind kind) {}

    /// Reads the whole text: about a second for a megabyte.
    public static Proposed of(Document document, Witness version, List<Topic> topics) {
        Optional<Edtf> written = document.metadata().date();
        return of(
                version.text(), document, topics, Suggestions.of(version.text(), written, topics));
    }

    private static Proposed of(
            String text, Document document, List<Topic> topics, Suggestions found) {
        var all = new ArrayList<>(Suggestion.of(found));
        Describing.of(text, found).ifPresent(all::add);
        apart(text).forEach(one -> all.add(suggestion(one)));
        all.sort(Suggestion.BY_PLACE);
        return new Proposed(text, document.metadata().get(Field.DATE), topics, all);
    }

    /// Nothing, for a text that cannot be read.
    static Proposed nothing(Document document, Witness version, List<Topic> topics) {
        String written = document.metadata().get(Field.DATE);
        return new Proposed(version.text(), written, topics, List.of());
    }

    /// True where reading again would find the same.
    public boolean isOf(Document document, Witness version, List<Topic> now) {
        return text.equals(version.text())
                && written.equals(document.metadata().get(Field.DATE))
                && topics.equals(now);
    }

    /// Page headers, stamps and the like.
    public static List<Apart> apart(String text) {
        Tokens tokens = Tokenizer.of("", text, new Lexicon());
        var found = new ArrayList<Apart>();
        PageFurniture.of(tokens, PageRules.STANDARD)
                .forEach(one -> {
                    var span = new Span(tokens.start(one.start()), tokens.end(one.end() - 1));
                    found.add(new Apart(span, one.kind()));
                });
        return found;
    }

    private static Suggestion suggestion(Apart one) {
        Message reason = Message.of("suggestion.aside." + Kebab.of(one.kind()));
        return new Suggestion(one.span(), new Meaning.Apart(kind(one.kind())), SURE, reason);
    }

    private static SetAside.Kind kind(AsideKind kind) {
        return switch (kind) {
            case RUNNING_HEADER, PAGE_NUMBER -> SetAside.Kind.HEADER;
            case STAMP -> SetAside.Kind.STAMP;
            case CATCHWORD -> SetAside.Kind.CATCHWORD;
            case WEB_FURNITURE -> SetAside.Kind.WEB_FURNITURE;
            case ABSTRACT -> SetAside.Kind.ABSTRACT;
            case FOOTNOTE -> SetAside.Kind.FOOTNOTE;
            case FOREIGN, OTHER -> SetAside.Kind.OTHER;
        };
    }
}
