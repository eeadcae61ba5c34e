package org.postil.ui.text.drawing;

/// The word of a name by which documents mostly call a person: what stands before a comma, or else
/// the last word.
final class ShortName {

    private ShortName() {}

    /// "Stalin" for "Joseph Stalin", "Stalin, Joseph" and "Joseph Stalin (1878–1953)".
    static String of(String name) {
        String plain = name.replaceAll("\\(.*?\\)", "").strip();
        if (plain.isEmpty()) return name.strip();
        if (plain.indexOf(',') > 0) return plain.substring(0, plain.indexOf(',')).strip();
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }
}
