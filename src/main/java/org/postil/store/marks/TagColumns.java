package org.postil.store.marks;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postil.edtf.Edtf;
import org.postil.model.annotation.Tag;
import org.postil.model.annotation.Tag.Aspect;
import org.postil.model.annotation.Tag.Mode;
import org.postil.model.codebook.Person;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;
import org.postil.model.id.LayerId;
import org.postil.store.sql.Row;
import org.postil.store.sql.Written;

/// What a tag says, spread over the columns of `annotation`; what it does not say is null. Which
/// columns are filled tells which tag it is.
record TagColumns(
        LayerId layer,
        @Nullable String person,
        @Nullable String mode,
        @Nullable String date,
        @Nullable String aspect,
        @Nullable String zone,
        @Nullable String topic,
        @Nullable String value) {

    static TagColumns of(Tag tag) {
        LayerId layer = tag.layer();
        return switch (tag) {
            case Tag.SpeakerTag said -> person(layer, said.person(), Kebab.of(said.mode()));
            case Tag.PersonTag named -> person(layer, named.person(), null);
            case Tag.DateTag dated ->
                    new TagColumns(
                            layer,
                            null,
                            null,
                            dated.date().text(),
                            Kebab.of(dated.aspect()),
                            dated.zone(),
                            null,
                            null);
            case Tag.OwnDateTag dated ->
                    new TagColumns(layer, null, null, dated.date().text(), null, null, null, null);
            case Tag.TopicTag about ->
                    new TagColumns(
                            layer, null, null, null, null, null, about.topic().toString(), null);
            case Tag.ValueTag words ->
                    new TagColumns(layer, null, null, null, null, null, null, words.value());
            case Tag.NoteTag _ -> new TagColumns(layer, null, null, null, null, null, null, null);
        };
    }

    static TagColumns read(Row row, LayerId layer) throws SQLException {
        return new TagColumns(
                layer,
                row.maybe("person").orElse(null),
                row.maybe("mode").orElse(null),
                row.maybe("date").orElse(null),
                row.maybe("aspect").orElse(null),
                row.maybe("zone").orElse(null),
                row.maybe("topic").orElse(null),
                row.maybe("value").orElse(null));
    }

    /// @param known reads ids and dates as they are written
    Tag tag(List<Id<Person>> addressees, Sayings known) {
        if (person != null) return ofPerson(known.person(person), addressees);
        if (date != null) return ofDate(known.date(date));
        if (topic != null) return new Tag.TopicTag(known.topic(topic));
        return value == null ? new Tag.NoteTag() : new Tag.ValueTag(layer, value);
    }

    private Tag ofPerson(Id<Person> who, List<Id<Person>> addressees) {
        if (mode == null) return new Tag.PersonTag(who);
        return new Tag.SpeakerTag(who, Written.choice(Mode.class, mode), addressees);
    }

    private Tag ofDate(Edtf when) {
        if (aspect == null) return new Tag.OwnDateTag(layer, when);
        Aspect of = Written.choice(Aspect.class, aspect);
        return new Tag.DateTag(when, of, Objects.requireNonNullElse(zone, ""));
    }

    private static TagColumns person(LayerId layer, Id<Person> who, @Nullable String mode) {
        return new TagColumns(layer, who.toString(), mode, null, null, null, null, null);
    }
}
