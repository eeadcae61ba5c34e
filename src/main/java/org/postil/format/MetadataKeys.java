package org.postil.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.postil.model.Metadata.Field;
import org.postil.model.Metadata.Owner;

/// Under which keys metadata stand: in camel case by their names, but for the source in words,
/// since `source` is the file that a version came from.
public final class MetadataKeys {

    private MetadataKeys() {}

    public static String of(Field field) {
        if (field == Field.SOURCE) return "sourceNote";
        String[] words = field.name().toLowerCase(Locale.ROOT).split("_", -1);
        var key = new StringBuilder(words[0]);
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            key.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return key.toString();
    }

    /// The fields of a document or of a version, in the order of the files.
    public static List<Field> fields(Owner owner) {
        return Arrays.stream(Field.values()).filter(field -> field.owner() == owner).toList();
    }
}
