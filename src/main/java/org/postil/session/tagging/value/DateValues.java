package org.postil.session.tagging.value;

import java.util.List;
import java.util.Optional;
import org.postil.edtf.Edtf;
import org.postil.edtf.NotEdtf;
import org.postil.message.Message;
import org.postil.recognition.DateRecognizer;

/// Dates: EDTF, or a date in words ("5 April 1946", "last night"), which becomes EDTF.
///
/// @param read what the tagged words say, if they are a date
/// @param written the date of the document, from which others are reckoned
record DateValues(Optional<Edtf> read, Optional<Edtf> written) implements Values {

    static DateValues of(Occasion occasion) {
        Optional<Edtf> written = occasion.document().metadata().date();
        var read = DateRecognizer.read(occasion.text(), occasion.span(), written);
        return new DateValues(read, written);
    }

    @Override
    public String filled() {
        return read.map(Edtf::text).orElse("");
    }

    @Override
    public List<Choice> initially() {
        return choices(read);
    }

    @Override
    public List<Choice> matching(String typed) {
        String words = typed.strip();
        return choices(Edtf.tryParse(words).or(() -> DateRecognizer.read(words, written)));
    }

    @Override
    public Optional<Message> problem(String typed) {
        if (!matching(typed).isEmpty()) return Optional.empty();
        if (typed.isBlank()) return Optional.of(Message.of("ui.value.date.empty"));
        try {
            Edtf.parse(typed.strip());
            return Optional.empty();
        } catch (NotEdtf refused) {
            return Optional.of(refused.problem());
        }
    }

    private static List<Choice> choices(Optional<Edtf> date) {
        return date.<Choice>map(Choice.When::new).stream().toList();
    }
}
