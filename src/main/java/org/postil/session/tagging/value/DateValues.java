package org.postil.session.tagging.value;

import org.postil.edtf.Edtf;
import org.postil.edtf.NotEdtf;
import org.postil.message.Message;
import org.postil.recognition.PlainDates;

import java.util.List;
import java.util.Optional;

/// Dates: EDTF, or a plain date in words ("5 April 1946"), which becomes EDTF.
///
/// @param read what the tagged words say, if they are a date
record DateValues(Optional<Edtf> read) implements Values {

    static DateValues of(Occasion occasion) {
        return new DateValues(PlainDates.read(occasion.words()));
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
        return choices(Edtf.tryParse(words).or(() -> PlainDates.read(words)));
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
