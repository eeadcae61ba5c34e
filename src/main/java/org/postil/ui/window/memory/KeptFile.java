package org.postil.ui.window.memory;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/// One properties file. It is written beside and renamed, so that it is never half a file.
record KeptFile(Path path) {

    /// What it says; nothing where it is missing or can't be read.
    Properties read() {
        var found = new Properties();
        if (!Files.isRegularFile(path)) return found;
        try (Reader in = Files.newBufferedReader(path)) {
            found.load(in);
            return found;
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Properties();
        }
    }

    /// False where it could not be written: then nothing is remembered, and nothing else is lost.
    boolean write(Properties what) {
        try {
            Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
            Path beside = Files.createTempFile(folder, "postil", ".new");
            try (Writer out = Files.newBufferedWriter(beside)) {
                what.store(out, null);
            }
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException unwritable) {
            return false;
        }
    }
}
