package org.postil.recognition.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.edtf.Edtf;
import org.postil.model.Document;
import org.postil.model.Metadata.Field;
import org.postil.recognition.reference.Reference.Writer;
import org.postil.recognition.word.Terms;
import org.postil.recognition.word.Tokens;

/// Says which document of a project a reference means, by number, date and sender.
public final class ReferenceResolver {

    /// `12` of `No. 0012`; `A-660`.
    private static final Pattern NUMBER = Pattern.compile("(?:\\b\\p{Lu}{1,2}-)?(?!0)[0-9]+");

    private final List<Document> documents;
    private final Map<String, List<Document>> byNumber = new HashMap<>();

    private ReferenceResolver(List<Document> documents) {
        this.documents = List.copyOf(documents);
        for (Document document : documents) {
            String number = number(document.metadata().get(Field.NUMBER));
            if (!number.isEmpty())
                byNumber.computeIfAbsent(number, _ -> new ArrayList<>()).add(document);
        }
    }

    /// Knows the documents of a project.
    public static ReferenceResolver of(List<Document> documents) {
        return new ReferenceResolver(documents);
    }

    /// The documents that may be meant: one is a link, none is a document that the project lacks,
    /// and of several nobody but the reader can tell.
    ///
    /// Where no number is told, the day must be, and the same.
    ///
    /// @param in the document that says so
    public List<Document> meant(Reference reference, Document in) {
        String number = number(reference.number());
        List<Document> likely =
                number.isEmpty() ? documents : byNumber.getOrDefault(number, List.of());
        return likely.stream()
                .filter(one -> !one.id().equals(in.id()))
                .filter(one -> !number.isEmpty() || isSameDay(reference, one))
                .filter(one -> isOfTime(reference, one, in))
                .filter(one -> isOfSender(reference.writer(), one, in))
                .toList();
    }

    private static String number(String written) {
        Matcher number = NUMBER.matcher(written);
        return number.find() ? number.group() : "";
    }

    private static boolean isSameDay(Reference reference, Document document) {
        return reference
                .date()
                .filter(day -> day.precision().compareTo(Edtf.Precision.DAY) <= 0)
                .flatMap(day -> document.metadata().date().filter(day::overlaps))
                .filter(day -> day.precision().compareTo(Edtf.Precision.DAY) <= 0)
                .isPresent();
    }

    /// Where no date is told: nobody refers to what is not written yet.
    private static boolean isOfTime(Reference reference, Document document, Document in) {
        Optional<Edtf> date = document.metadata().date();
        if (date.isEmpty()) return true;
        if (reference.date().isPresent()) return reference.date().get().overlaps(date.get());
        return in.metadata()
                .date()
                .filter(day -> !day.overlaps(date.get()) && day.compareTo(date.get()) < 0)
                .isEmpty();
    }

    private static boolean isOfSender(Writer writer, Document document, Document in) {
        String from = document.metadata().get(Field.FROM);
        return switch (writer) {
            case UNSAID, OTHER -> true;
            case MY -> maySame(from, in.metadata().get(Field.FROM));
            case YOUR -> maySame(from, in.metadata().get(Field.TO));
            case DEPARTMENT, EMBASSY, CONSULATE, LEGATION, FOREIGN_OFFICE -> {
                Set<Writer> offices = offices(from);
                yield offices.isEmpty() || offices.contains(writer);
            }
        };
    }

    /// True where nobody knows one of them, where both write for one kind of office, or where they
    /// share a word.
    private static boolean maySame(String one, String other) {
        if (one.isBlank() || other.isBlank()) return true;
        Set<Writer> offices = offices(one);
        Set<Writer> others = offices(other);
        if (!offices.isEmpty() && !others.isEmpty()) {
            offices.retainAll(others);
            return !offices.isEmpty();
        }
        Set<String> words = words(one);
        words.retainAll(words(other));
        return !words.isEmpty() || !offices.isEmpty() || !others.isEmpty();
    }

    private static Set<Writer> offices(String sender) {
        Terms<ReferenceWord> terms = Terms.of(Tokens.of(sender), ReferenceReader.WORDS);
        Set<Writer> offices = EnumSet.noneOf(Writer.class);
        for (int term = 0; term < terms.count(); term++)
            if (terms.is(term, ReferenceWord.SENDER))
                offices.add(Writer.values()[terms.value(term, ReferenceWord.SENDER)]);
        return offices;
    }

    private static Set<String> words(String name) {
        Tokens tokens = Tokens.of(name);
        Set<String> words = new HashSet<>();
        for (int token = 0; token < tokens.count(); token++)
            if (tokens.word(token).length() > 2) words.add(tokens.word(token));
        return words;
    }
}
