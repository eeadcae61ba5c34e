package org.postil.hostile;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Files that the doors are tried with: those that once broke one, and others like them.
public final class Inputs {

    private Inputs() {}

    /// All for one door: text, json or query.
    public static List<Path> files(String door) throws IOException, URISyntaxException {
        List<Path> files = new ArrayList<>(in("findings/" + door));
        if (door.equals("json")) files.addAll(in("json"));
        if (door.equals("text")) files.addAll(in("/org/postil/format/files"));
        return files;
    }

    private static List<Path> in(String folder) throws IOException, URISyntaxException {
        URL found = Objects.requireNonNull(Inputs.class.getResource(folder), folder);
        try (Stream<Path> files = Files.list(Path.of(found.toURI()))) {
            return files.sorted().toList();
        }
    }
}
