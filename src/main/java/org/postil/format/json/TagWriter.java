package org.postil.format.json;

import java.util.List;
import org.postil.format.json.print.JsonOut;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;

/// Writes what an annotation says.
final class TagWriter {

    private final JsonOut out;

    TagWriter(JsonOut out) {
        this.out = out;
    }

    void write(Tag tag) {
        switch (tag) {
            case Tag.SpeakerTag speaker -> {
                out.text("person", speaker.person().toString());
                out.text("mode", Kebab.of(speaker.mode()));
                to(speaker.to());
            }
            case Tag.PersonTag named -> out.text("person", named.person().toString());
            case Tag.DateTag date -> {
                out.text("date", date.date().text());
                out.text("aspect", Kebab.of(date.aspect()));
                out.textIfAny("zone", date.zone());
            }
            case Tag.TopicTag about -> out.text("topic", about.topic().toString());
            case Tag.NoteTag _ -> {}
            case Tag.ValueTag own -> out.text("value", own.value());
            case Tag.OwnDateTag own -> out.text("date", own.date().text());
        }
    }

    private void to(List<Id<Person>> hearers) {
        if (!hearers.isEmpty()) out.texts("to", hearers.stream().map(Id::toString).toList());
    }
}
