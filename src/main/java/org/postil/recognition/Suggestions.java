package org.postil.recognition;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.postil.edtf.Edtf;
import org.postil.model.codebook.Topic;
import org.postil.model.id.LayerId;
import org.postil.recognition.date.DateReading;
import org.postil.recognition.date.Dates;
import org.postil.recognition.date.FoundDate;
import org.postil.recognition.header.Header;
import org.postil.recognition.header.HeaderReader;
import org.postil.recognition.name.FoundName;
import org.postil.recognition.speech.Saying;
import org.postil.recognition.speech.Sayings;
import org.postil.recognition.speech.Transcript;
import org.postil.recognition.speech.Turn;
import org.postil.recognition.topic.FoundTopic;
import org.postil.recognition.topic.TopicRecognizer;
import org.postil.recognition.word.Tokens;
import org.postil.text.Span;

/// What the recognisers propose for one text. Nothing of it is a tag until somebody says so.
public record Suggestions(
        Header header,
        List<FoundDate> dates,
        List<Turn> turns,
        List<Saying> sayings,
        List<FoundName> people,
        List<FoundTopic> topics) {

    public Suggestions {
        dates = List.copyOf(dates);
        turns = List.copyOf(turns);
        sayings = List.copyOf(sayings);
        people = List.copyOf(people);
        topics = List.copyOf(topics);
    }

    /// All proposals for a text.
    ///
    /// @param written when it was written; where nobody says, the text itself is asked
    public static Suggestions of(String text, Optional<Edtf> written) {
        return of(text, written, List.of());
    }

    /// The same, with what speaks of these topics.
    public static Suggestions of(String text, Optional<Edtf> written, List<Topic> topics) {
        var tokens = Tokens.of(text);
        Dates read = DateReading.whole(tokens, written);
        List<FoundDate> dates = read.all();
        List<Turn> turns = Transcript.of(tokens);
        List<FoundName> people = PersonRecognizer.in(tokens, turns);
        Header header = HeaderReader.of(text, dates, read.written());
        List<Saying> sayings = Sayings.of(tokens, turns, people, header.from());
        return new Suggestions(
                header, dates, turns, sayings, people, TopicRecognizer.in(text, topics));
    }

    /// Those about whose layer and words the reader has not decided.
    ///
    /// @param isOpen told the layer and the span of each
    public Suggestions only(BiPredicate<LayerId, Span> isOpen) {
        return new Suggestions(
                header,
                dates.stream().filter(one -> isOpen.test(LayerId.DATE, one.span())).toList(),
                turns.stream().filter(one -> isOpen.test(LayerId.SPEAKER, one.span())).toList(),
                sayings.stream().filter(one -> isOpen.test(LayerId.SPEAKER, one.span())).toList(),
                people.stream().filter(one -> isOpen.test(LayerId.PERSON, one.span())).toList(),
                topics.stream().filter(one -> isOpen.test(LayerId.TOPIC, one.span())).toList());
    }
}
