package org.postil.session.comparing;

import java.util.ArrayList;
import org.postil.collation.WitnessText;
import org.postil.collation.page.AsideKind;
import org.postil.model.Witness;
import org.postil.model.annotation.SetAside;

/// What is compared of a version: its text, and what its reader has set aside.
public final class WitnessTexts {

    private WitnessTexts() {}

    public static WitnessText of(Witness witness) {
        return of(witness, witness.siglum());
    }

    /// The same under another siglum, where two documents have the same.
    public static WitnessText of(Witness witness, String siglum) {
        String name = witness.source().map(source -> source.name()).orElse("");
        var given = new ArrayList<WitnessText.Given>();
        for (SetAside one : witness.setAside()) {
            AsideKind kind = kind(one.kind());
            one.anchor().stretches().forEach(span -> given.add(new WitnessText.Given(span, kind)));
        }
        return new WitnessText(siglum, name, witness.text(), given);
    }

    /// True where a version is compared as another state of it is: its tags and notes do not count.
    static boolean isLike(Witness one, Witness other) {
        return one.id().equals(other.id())
                && one.siglum().equals(other.siglum())
                && one.text().equals(other.text())
                && one.setAside().equals(other.setAside());
    }

    private static AsideKind kind(SetAside.Kind kind) {
        return switch (kind) {
            case WEB_FURNITURE -> AsideKind.WEB_FURNITURE;
            case ABSTRACT -> AsideKind.ABSTRACT;
            case HEADER -> AsideKind.RUNNING_HEADER;
            case STAMP -> AsideKind.STAMP;
            case CATCHWORD -> AsideKind.CATCHWORD;
            case FOOTNOTE -> AsideKind.FOOTNOTE;
            case ARCHIVE_NOTE, OTHER -> AsideKind.OTHER;
        };
    }
}
