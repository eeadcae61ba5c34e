package org.postil.collation;

import java.util.List;
import org.postil.collation.page.AsideKind;
import org.postil.text.Span;

/// The text of one version that is to be compared.
///
/// @param name of its file, or whatever else it is known by
/// @param setAside what its reader has set aside already
public record WitnessText(String siglum, String name, String text, List<Given> setAside) {

    public WitnessText {
        setAside = List.copyOf(setAside);
    }

    public WitnessText(String siglum, String name, String text) {
        this(siglum, name, text, List.of());
    }

    /// A stretch of the text, in UTF-16 units.
    public record Given(Span span, AsideKind kind) {}
}
