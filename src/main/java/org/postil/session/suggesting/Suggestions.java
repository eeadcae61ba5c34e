package org.postil.session.suggesting;

import java.util.List;
import java.util.Optional;
import org.postil.edtf.Edtf;
import org.postil.recognition.DateRecognizer;
import org.postil.recognition.PersonRecognizer;
import org.postil.recognition.TurnRecognizer;
import org.postil.recognition.date.FoundDate;
import org.postil.recognition.header.Header;
import org.postil.recognition.header.HeaderReader;
import org.postil.recognition.name.FoundName;
import org.postil.recognition.speech.Turn;

/// What the recognisers propose for one text. Nothing of it is a tag until somebody says so.
public record Suggestions(
        Header header, List<FoundDate> dates, List<Turn> turns, List<FoundName> people) {

    public Suggestions {
        dates = List.copyOf(dates);
        turns = List.copyOf(turns);
        people = List.copyOf(people);
    }

    /// All proposals for a text.
    ///
    /// @param written when it was written; where nobody says, the text itself is asked
    public static Suggestions of(String text, Optional<Edtf> written) {
        Optional<Edtf> own = written.or(() -> DateRecognizer.own(text));
        List<FoundDate> dates = DateRecognizer.in(text, own);
        return new Suggestions(
                HeaderReader.of(text, dates, own),
                dates,
                TurnRecognizer.in(text),
                PersonRecognizer.in(text));
    }
}
