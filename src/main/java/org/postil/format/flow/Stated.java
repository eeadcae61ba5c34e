package org.postil.format.flow;

import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Metadata.Owner;

/// What a file states about its text, apart from the text.
///
/// When a file was made says nothing of when its document was written, so that no such date stands
/// here.
///
/// @param title empty where none is stated
/// @param document what is known of the work
/// @param version what is known of this version of it
public record Stated(String title, Metadata document, Metadata version) {

    public static final Stated NOTHING = new Stated("", Metadata.NONE, Metadata.NONE);

    private static final String BETWEEN = "; ";

    public Stated {
        if (!document.fits(Owner.DOCUMENT) || !version.fits(Owner.WITNESS)) {
            throw new IllegalArgumentException(document + ", " + version);
        }
    }

    /// The first title that is stated counts.
    public Stated titled(String stated) {
        String line = oneLine(stated);
        return line.isEmpty() || !title.isEmpty() ? this : new Stated(line, document, version);
    }

    /// With a field said, unless it is said already.
    public Stated saying(Field field, String value) {
        return get(field).isEmpty() ? with(field, oneLine(value)) : this;
    }

    /// With one more of what may be several: authors, editors.
    public Stated alsoSaying(Field field, String value) {
        String said = get(field);
        String more = oneLine(value);
        if (said.isEmpty() || more.isEmpty()) return saying(field, more);
        boolean known = (BETWEEN + said + BETWEEN).contains(BETWEEN + more + BETWEEN);
        return known ? this : with(field, said + BETWEEN + more);
    }

    public String get(Field field) {
        return of(field.owner()).get(field);
    }

    private Metadata of(Owner owner) {
        return switch (owner) {
            case DOCUMENT -> document;
            case WITNESS -> version;
        };
    }

    private Stated with(Field field, String value) {
        Metadata changed = of(field.owner()).with(field, value);
        return switch (field.owner()) {
            case DOCUMENT -> new Stated(title, changed, version);
            case WITNESS -> new Stated(title, document, changed);
        };
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\p{C}\\p{Z}\\s]+", " ").strip();
    }
}
