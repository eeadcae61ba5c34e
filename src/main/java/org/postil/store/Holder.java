package org.postil.store;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Properties;

/// Who has a project open, in the words of its lock file.
record Holder(String user, String host, String process, String since) {

    private static final String UNKNOWN = "?";

    static Holder thisProcess() {
        return new Holder(
                System.getProperty("user.name", UNKNOWN),
                hostName(),
                Long.toString(ProcessHandle.current().pid()),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /// What can't be read stays a question mark: the holder may be in the middle of writing it.
    static Holder read(String words) {
        var found = new Properties();
        words.lines()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> found.setProperty(parts[0], parts[1]));
        return new Holder(
                found.getProperty("user", UNKNOWN),
                found.getProperty("host", UNKNOWN),
                found.getProperty("process", UNKNOWN),
                found.getProperty("since", UNKNOWN));
    }

    String text() {
        return """
        Postil has this project open. The file goes when the project is closed.
        user=%s
        host=%s
        process=%s
        since=%s
        """
                .formatted(user, host, process, since);
    }

    /// Asks the network last: a name server that does not answer would hold up the window.
    private static String hostName() {
        try {
            String windows = System.getenv("COMPUTERNAME");
            if (windows != null) return windows;
            Path linux = Path.of("/etc/hostname");
            if (Files.isReadable(linux)) return Files.readString(linux).strip();
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException nameless) {
            return UNKNOWN;
        }
    }
}
