package org.postil.ui.library.about;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Metadata.Owner;
import org.postil.ui.fx.Texts;

/// The fields of what is known of a document, or of a version.
final class MetadataEntries {

    private static final Set<Field> WIDE = EnumSet.of(Field.SUBJECT, Field.SOURCE, Field.RIGHTS);

    private final Map<Field, Entry> entries = new EnumMap<>(Field.class);

    /// Adds a field for each that may stand there, in the order of [Field].
    ///
    /// @param changed takes a field and what it says now
    MetadataEntries(
            Section section, Owner owner, BiConsumer<Field, String> changed, boolean readOnly) {
        Stream.of(Field.values())
                .filter(field -> field.owner() == owner)
                .forEach(field -> {
                    String name = name(field);
                    Entry entry = entry(field, value -> changed.accept(field, value));
                    section.add(name, entry.named("field-" + key(field), name).readOnly(readOnly));
                    entries.put(field, entry);
                });
    }

    void show(Metadata known) {
        entries.forEach((field, entry) -> entry.show(known.get(field)));
    }

    static String name(Field field) {
        return Texts.text("ui.field." + key(field));
    }

    private static Entry entry(Field field, Consumer<String> changed) {
        if (field == Field.DATE) {
            return Entry.line(Reading::date, changed).prompting(Texts.text("ui.value.date.empty"));
        }
        return WIDE.contains(field)
                ? Entry.wide(Reading::plain, changed)
                : Entry.line(Reading::plain, changed);
    }

    private static String key(Field field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
