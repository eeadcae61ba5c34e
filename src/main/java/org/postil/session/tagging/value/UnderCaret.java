package org.postil.session.tagging.value;

import java.util.Optional;
import org.postil.edtf.Edtf;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.LayerId;
import org.postil.recognition.DateRecognizer;
import org.postil.session.tagging.register.LastUsed;
import org.postil.session.tagging.register.Names;
import org.postil.session.tagging.register.Phrases.Standing;
import org.postil.text.Breaks;
import org.postil.text.Lines;
import org.postil.text.Span;

/// What a letter tags when no words are selected: the date, the name, the turn, the phrase of a
/// topic, or the word at the caret.
///
/// @param words empty, at the caret, where there is nothing to take
/// @param certain what they say, where that is beyond doubt: a date that is told whole, a name that
///   one person of the register bears
public record UnderCaret(Span words, Optional<Choice> certain) {

    private static final double BEYOND_DOUBT = 0.9;

    public static UnderCaret of(Project project, Layer layer, Witness witness, int caret) {
        String text = witness.text();
        Optional<UnderCaret> found =
                switch (layer.values()) {
                    case Layer.Values.People _ ->
                            layer.id().equals(LayerId.SPEAKER)
                                    ? turn(project, text, caret)
                                    : name(project, layer.id(), text, caret);
                    case Layer.Values.Dates _ -> date(project, witness, caret);
                    case Layer.Values.Topics _ -> topic(project, text, caret);
                    case Layer.Values.None _ -> Optional.empty();
                    case Layer.Values.Open _, Layer.Values.Closed _ -> Optional.empty();
                };
        return found.orElseGet(() -> new UnderCaret(Breaks.wordAt(text, caret), Optional.empty()));
    }

    private static Optional<UnderCaret> date(Project project, Witness witness, int caret) {
        Optional<Edtf> written =
                project.documentOf(witness.id()).flatMap(document -> document.metadata().date());
        return DateRecognizer.at(witness.text(), caret, written)
                .map(found ->
                        of(
                                found.span(),
                                found.confidence() >= BEYOND_DOUBT,
                                new Choice.When(found.value())));
    }

    private static Optional<UnderCaret> name(
            Project project, LayerId layer, String text, int caret) {
        return Names.inText(LastUsed.people(project, layer))
                .at(text, line(text, caret), caret)
                .map(UnderCaret::person);
    }

    private static UnderCaret person(Standing<Person> standing) {
        return of(standing.span(), standing.certain(), new Choice.KnownPerson(standing.entry()));
    }

    private static Optional<UnderCaret> topic(Project project, String text, int caret) {
        return TopicValues.phrases(LastUsed.topics(project))
                .at(text, line(text, caret), caret)
                .map(UnderCaret::topic);
    }

    private static UnderCaret topic(Standing<Topic> standing) {
        return of(standing.span(), standing.certain(), new Choice.KnownTopic(standing.entry()));
    }

    /// A turn of which the label names one person is certainly theirs.
    private static Optional<UnderCaret> turn(Project project, String text, int caret) {
        return Turn.at(text, caret).map(turn -> turn(project, text, turn));
    }

    private static UnderCaret turn(Project project, String text, Turn turn) {
        Optional<Choice> speaker =
                Names.inText(LastUsed.people(project, LayerId.SPEAKER))
                        .lastIn(text, turn.label())
                        .filter(Standing::certain)
                        .map(found -> new Choice.KnownPerson(found.entry()));
        return new UnderCaret(turn.words(), speaker);
    }

    private static UnderCaret of(Span words, boolean certain, Choice choice) {
        return new UnderCaret(words, certain ? Optional.of(choice) : Optional.empty());
    }

    private static Span line(String text, int caret) {
        Lines lines = Lines.of(text);
        return lines.span(lines.at(caret));
    }
}
