package org.postil.session.suggesting;

import static org.postil.text.Bias.BEFORE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.edit.Edit;
import org.postil.edit.LibraryEdit.DescribeDocument;
import org.postil.edit.LibraryEdit.DescribeWitness;
import org.postil.edtf.Edtf;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Metadata.Owner;
import org.postil.model.Witness;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.recognition.DateRecognizer;
import org.postil.recognition.Suggestions;
import org.postil.recognition.date.FoundDate;
import org.postil.recognition.header.Header;
import org.postil.recognition.header.HeaderReader;
import org.postil.session.suggesting.Suggestion.Meaning;
import org.postil.text.Breaks;
import org.postil.text.Span;

/// What the header of a document says of it, for the fields that the library leaves empty.
public final class Describing {

    /// Of the headers whose parts were marked by hand, so many were read rightly.
    private static final double SURE = 0.8;

    /// A header does not go on for longer than this.
    private static final int HEAD = 50_000;

    private Describing() {}

    /// What the header of a text says, field by field; nothing for what it leaves out.
    public static Map<Field, String> headed(String text) {
        String head = text.substring(0, Breaks.snap(text, Math.min(HEAD, text.length()), BEFORE));
        Optional<Edtf> own = DateRecognizer.own(head);
        return fields(HeaderReader.of(head, DateRecognizer.in(head, own), own));
    }

    /// All that the header says, at the words of the document's own date or, where it has none, at
    /// its first line. Empty where it says nothing.
    static Optional<Suggestion> of(String text, Suggestions found) {
        Map<Field, String> fields = fields(found.header());
        if (fields.isEmpty()) return Optional.empty();
        return place(text, found.dates())
                .map(span ->
                        new Suggestion(
                                span,
                                new Meaning.Describing(fields),
                                SURE,
                                Message.of("suggestion.document")));
    }

    /// The same for the fields that are still empty; empty where none is.
    static Optional<Suggestion> open(Suggestion one, Document document, Witness version) {
        if (!(one.meaning() instanceof Meaning.Describing(Map<Field, String> fields))) {
            return Optional.of(one);
        }
        var left = new EnumMap<Field, String>(Field.class);
        fields.forEach((field, value) -> {
            if (metadata(field, document, version).get(field).isEmpty()) left.put(field, value);
        });
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Suggestion(
                                one.span(),
                                new Meaning.Describing(left),
                                one.confidence(),
                                one.reason()));
    }

    /// The edits that fill these fields.
    static List<Edit> edits(Map<Field, String> fields, Document document, Witness version) {
        Metadata ofDocument = document.metadata();
        Metadata ofVersion = version.metadata();
        for (var entry : fields.entrySet()) {
            boolean whole = entry.getKey().owner() == Owner.DOCUMENT;
            if (whole) ofDocument = ofDocument.with(entry.getKey(), entry.getValue());
            else ofVersion = ofVersion.with(entry.getKey(), entry.getValue());
        }
        var edits = new ArrayList<Edit>();
        if (!ofDocument.equals(document.metadata())) {
            edits.add(new DescribeDocument(document.id(), ofDocument));
        }
        if (!ofVersion.equals(version.metadata())) {
            edits.add(new DescribeWitness(version.id(), ofVersion));
        }
        return edits;
    }

    private static Map<Field, String> fields(Header header) {
        var fields = new EnumMap<Field, String>(Field.class);
        fields.put(Field.DATE, header.date().map(Edtf::text).orElse(""));
        fields.put(Field.FROM, header.from());
        fields.put(Field.TO, header.to());
        fields.put(Field.PLACE, header.place());
        fields.put(Field.NUMBER, header.number());
        fields.put(Field.SUBJECT, header.subject());
        fields.put(Field.CLASSIFICATION, header.classification());
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    private static Optional<Span> place(String text, List<FoundDate> dates) {
        return dates.stream()
                .filter(one -> one.aspect() == Aspect.WRITTEN)
                .map(FoundDate::span)
                .findFirst()
                .or(() -> firstLine(text));
    }

    private static Optional<Span> firstLine(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) start++;
        if (start == text.length()) return Optional.empty();
        int end = text.indexOf('\n', start);
        return Optional.of(new Span(start, end < 0 ? text.length() : end));
    }

    private static Metadata metadata(Field field, Document document, Witness version) {
        return field.owner() == Owner.DOCUMENT ? document.metadata() : version.metadata();
    }
}
