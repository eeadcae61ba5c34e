package org.postil.model.id;

import java.util.Locale;

/// The short name of a layer in files and on the command line: lower case letters, digits and
/// hyphens, such as `speaker` or `legal-term`. It stays when the layer is renamed.
public record LayerId(String value) implements Comparable<LayerId> {

    public static final LayerId SPEAKER = new LayerId("speaker");
    public static final LayerId PERSON = new LayerId("person");
    public static final LayerId DATE = new LayerId("date");
    public static final LayerId TOPIC = new LayerId("topic");
    public static final LayerId NOTE = new LayerId("note");

    /// Of suggestions on what is no part of the document: no layer, so none may be called so.
    public static final LayerId ASIDE = new LayerId("aside");

    /// Of suggestions on the document as a whole: no layer, so none may be called so.
    public static final LayerId DOCUMENT = new LayerId("document");

    public LayerId {
        if (!value.matches("[\\p{Ll}\\p{Lo}\\p{Nd}]+(-[\\p{Ll}\\p{Lo}\\p{Nd}]+)*")) {
            throw new IllegalArgumentException("not a layer's short name: " + value);
        }
    }

    /// A short name from a name: "Legal term" becomes `legal-term`.
    public static LayerId named(String name) {
        String words = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Ll}\\p{Lo}\\p{Nd}]+", "-");
        String trimmed = words.replaceAll("^-|-$", "");
        return new LayerId(trimmed.isEmpty() ? "layer" : trimmed);
    }

    /// True of a name that no layer may have.
    public boolean isReserved() {
        return equals(ASIDE) || equals(DOCUMENT);
    }

    @Override
    public int compareTo(LayerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
