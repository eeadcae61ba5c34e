package org.postil.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.postil.edtf.Edtf;

/// What is known of a document or of a version apart from its text: each field at most once, never
/// blank. [Field#DATE] holds an EDTF value.
public record Metadata(Map<Field, String> fields) {

    public static final Metadata NONE = new Metadata(Map.of());

    public Metadata {
        var copy = new EnumMap<Field, String>(Field.class);
        copy.putAll(fields);
        copy.values().removeIf(String::isBlank);
        if (copy.containsKey(Field.DATE)) Edtf.parse(copy.get(Field.DATE));
        fields = Collections.unmodifiableMap(copy);
    }

    /// What the field says; empty where nothing is known.
    public String get(Field field) {
        return fields.getOrDefault(field, "");
    }

    public Optional<Edtf> date() {
        return Optional.ofNullable(fields.get(Field.DATE)).map(Edtf::parse);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /// The same with one field changed; a blank value takes it away.
    public Metadata with(Field field, String value) {
        var changed = new EnumMap<Field, String>(Field.class);
        changed.putAll(fields);
        changed.put(field, value);
        return new Metadata(changed);
    }

    /// True where every field may stand on a document, or on a version.
    public boolean fits(Owner owner) {
        return fields.keySet().stream().allMatch(field -> field.owner == owner);
    }

    /// What a field describes.
    public enum Owner {
        DOCUMENT,
        WITNESS
    }

    public enum Field {
        DATE(Owner.DOCUMENT),
        FROM(Owner.DOCUMENT),
        TO(Owner.DOCUMENT),
        PLACE(Owner.DOCUMENT),
        NUMBER(Owner.DOCUMENT),
        SUBJECT(Owner.DOCUMENT),
        SOURCE(Owner.WITNESS),
        ARCHIVE_REFERENCE(Owner.WITNESS),
        VOLUME(Owner.WITNESS),
        PAGES(Owner.WITNESS),
        URL(Owner.WITNESS),
        ACCESSED(Owner.WITNESS),
        EDITOR(Owner.WITNESS),
        TRANSLATOR(Owner.WITNESS),
        CONTRIBUTOR(Owner.WITNESS),
        RIGHTS(Owner.WITNESS),
        CLASSIFICATION(Owner.WITNESS),
        HANDLING(Owner.WITNESS),
        LANGUAGE(Owner.WITNESS);

        private final Owner owner;

        Field(Owner owner) {
            this.owner = owner;
        }

        public Owner owner() {
            return owner;
        }
    }
}
