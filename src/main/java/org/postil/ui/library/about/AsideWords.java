package org.postil.ui.library.about;

import java.util.Locale;
import org.postil.model.annotation.SetAside;
import org.postil.ui.fx.Texts;

/// What is said of a stretch that is no part of the document: what it is instead.
public final class AsideWords {

    private AsideWords() {}

    /// "Web page furniture", "Editor's abstract", …
    public static String of(SetAside.Kind kind) {
        return Texts.text("ui.aside." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
