package org.postil.ui.suggesting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.edtf.Edtf;
import org.postil.model.Metadata.Field;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.SetAside;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Person;
import org.postil.model.id.Kebab;
import org.postil.model.id.LayerId;
import org.postil.session.suggesting.Suggestion;
import org.postil.session.suggesting.Suggestion.Meaning;
import org.postil.session.tagging.register.Names;
import org.postil.ui.fx.TagWords;
import org.postil.ui.fx.Texts;

/// How suggestions are called and marked, with the register as it is.
///
/// @param names those of the register
public record SuggestionLook(Codebook codebook, Names names) {

    public static SuggestionLook of(Codebook codebook) {
        return new SuggestionLook(codebook, new Names(codebook.people()));
    }

    /// The kind of tag that a suggestion would make; what is no part of the document has one for
    /// the screen only.
    public Layer layer(LayerId id) {
        return codebook.layer(id)
                .orElseGet(() ->
                        new Layer(
                                id,
                                Texts.text("ui.suggestions." + id),
                                "",
                                "#57534E",
                                Layer.LineStyle.DOTTED,
                                new Layer.Values.None()));
    }

    /// What the words would say: "5 April 1946 · written", "Joseph Stalin · reported".
    public String words(Suggestion one) {
        return switch (one.meaning()) {
            case Meaning.Dated(Tag.DateTag tag) ->
                    pair(Texts.of(tag.date().wording()), "ui.aspect." + lower(tag.aspect()));
            case Meaning.Spoken(String speaker, Tag.Mode mode) ->
                    pair(person(speaker), "ui.mode." + lower(mode));
            case Meaning.Named(String person) -> person(person);
            case Meaning.About(var topic) -> topic.name();
            case Meaning.Describing(Map<Field, String> fields) ->
                    fields.entrySet().stream()
                            .map(told -> field(told.getKey(), told.getValue()))
                            .collect(Collectors.joining("\n"));
            case Meaning.Apart(SetAside.Kind kind) -> Texts.text("ui.aside." + Kebab.of(kind));
            case Meaning.Carried(Annotation tag) -> carried(TagWords.of(tag, codebook));
        };
    }

    /// Why it is proposed, as a sentence.
    public String why(Suggestion one) {
        String words = Texts.of(one.reason());
        String begun = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    /// What a field is filled with for the reader to change: of people, the name in the register.
    public String filled(Suggestion one) {
        return switch (one.meaning()) {
            case Meaning.Spoken(String speaker, Tag.Mode _) -> known(speaker).orElse(speaker);
            case Meaning.Named(String person) -> known(person).orElse(person);
            default -> one.value();
        };
    }

    private static String carried(TagWords says) {
        return Stream.concat(says.value().stream(), says.manner().stream())
                .map(Texts::of)
                .collect(Collectors.joining(" · "));
    }

    private String person(String name) {
        return known(name).orElseGet(() -> Texts.text("ui.suggestions.new", name));
    }

    private Optional<String> known(String name) {
        return names.meant(name).map(Person::name);
    }

    private static String field(Field field, String value) {
        String shown = field == Field.DATE ? Texts.of(Edtf.parse(value).wording()) : value;
        return Texts.text("ui.suggestions.field", Texts.text("ui.field." + Kebab.of(field)), shown);
    }

    private static String pair(String value, String manner) {
        return value + " · " + Texts.text(manner);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
