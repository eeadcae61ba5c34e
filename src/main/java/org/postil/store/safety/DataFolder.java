package org.postil.store.safety;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The folder in which programs of this machine keep what is theirs. The system property
/// `postil.data` names another.
public final class DataFolder {

    private static final String OWN = "postil.data";

    private DataFolder() {}

    public static Path here() {
        return of(System::getProperty, System::getenv);
    }

    /// After the XDG Base Directory Specification, and the customs of macOS and Windows.
    static Path of(
            Function<String, @Nullable String> property, Function<String, @Nullable String> env) {
        String own = text(property, OWN);
        if (!own.isEmpty()) return Path.of(own);
        Path home = Path.of(text(property, "user.home"));
        String system = text(property, "os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) return home.resolve("Library/Application Support/Postil");
        if (system.startsWith("windows")) {
            String appData = text(env, "APPDATA");
            return (appData.isEmpty() ? home.resolve("AppData/Roaming") : Path.of(appData))
                    .resolve("Postil");
        }
        String xdg = text(env, "XDG_DATA_HOME");
        return (xdg.isEmpty() ? home.resolve(".local/share") : Path.of(xdg)).resolve("postil");
    }

    private static String text(Function<String, @Nullable String> from, String name) {
        String found = from.apply(name);
        return found == null ? "" : found;
    }
}
