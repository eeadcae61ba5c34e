package org.postil.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;

/// The bundled faces, so that Postil looks the same everywhere: Source Serif 4 for documents and
/// Source Sans 3 for the interface (SIL Open Font License, beside them).
///
/// An installed Postil has them as files too, and the fonts of the icons, in the folder that the
/// system property `postil.fonts` names: JavaFX takes these as they are, and would copy others into
/// a temporary folder at every start.
///
/// They are named in style sheets by family, never set as a [Font]: only then a script that they
/// lack falls back to the system's fonts. Semibold is a family of its own ("Source Sans 3
/// Semibold").
public final class Fonts {

    public static final String DOCUMENT = "Source Serif 4";
    public static final String INTERFACE = "Source Sans 3";

    private static final List<String> FACES =
            List.of(
                    "SourceSerif4-Regular",
                    "SourceSerif4-It",
                    "SourceSerif4-Semibold",
                    "SourceSerif4-Bold",
                    "SourceSans3-Regular",
                    "SourceSans3-It",
                    "SourceSans3-Semibold",
                    "SourceSans3-Bold");

    /// Of no account: a font is asked for by its family.
    private static final double SIZE = 12;

    private Fonts() {}

    /// Makes the faces known to JavaFX. Once, before the first window; again does no harm.
    public static void load() {
        String folder = System.getProperty("postil.fonts");
        if (folder == null) {
            FACES.forEach(Fonts::loadFromJar);
            return;
        }
        FACES.forEach(face -> loadFile(Path.of(folder, face + ".ttf")));
        IkonResolverProvider.getInstance(icons -> loadIcons(icons, folder));
    }

    /// The first loader that the library of the icons is given stays its only one.
    private static void loadIcons(IkonHandler icons, String folder) {
        URL inJar = icons.getFontResource();
        String name = inJar.getPath().substring(inJar.getPath().lastIndexOf('/') + 1);
        Font font = loadFile(Path.of(folder, name));
        icons.setFont(font == null ? Font.loadFont(inJar.toExternalForm(), SIZE) : font);
    }

    private static @Nullable Font loadFile(Path file) {
        return Font.loadFont(file.toUri().toString(), SIZE);
    }

    private static void loadFromJar(String face) {
        String file = "/org/postil/ui/fonts/" + face + ".ttf";
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            if (in == null || Font.loadFont(in, SIZE) == null) {
                throw new IllegalStateException("no font: " + file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
