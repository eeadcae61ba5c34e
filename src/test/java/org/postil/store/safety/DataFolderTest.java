package org.postil.store.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    @Test
    void eachSystemHasItsOwnFolder() {
        assertThat(folderOn("Linux", Map.of())).isEqualTo(Path.of("/home/una/.local/share/postil"));
        assertThat(folderOn("Linux", Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/postil"));
        assertThat(folderOn("Mac OS X", Map.of()))
                .isEqualTo(Path.of("/home/una/Library/Application Support/Postil"));
        assertThat(folderOn("Windows 11", Map.of("APPDATA", "/roaming")))
                .isEqualTo(Path.of("/roaming/Postil"));
    }

    private static Path folderOn(String system, Map<String, String> environment) {
        var properties = Map.of("os.name", system, "user.home", "/home/una");
        return DataFolder.of(properties::get, environment::get);
    }
}
