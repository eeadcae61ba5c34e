package org.postil;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import org.postil.hostile.Hostile;
import org.postil.hostile.Inputs;

/// Looks for inputs that break; what is found goes to `src/test/resources/org/postil/hostile/text`.
class TextImportFuzz {

    static List<byte[]> seeds() throws IOException, URISyntaxException {
        var seeds = new ArrayList<byte[]>();
        for (Path file : Inputs.files("text")) seeds.add(Files.readAllBytes(file));
        return seeds;
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "200s")
    void anything(byte[] bytes) {
        Hostile.text(bytes);
    }
}
