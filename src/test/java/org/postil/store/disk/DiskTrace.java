package org.postil.store.disk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a process did to the files of one folder, and what it said in between, as strace saw it.
final class DiskTrace {

    /// Options with which strace writes what can be read here.
    static final List<String> OPTIONS =
            List.of(
                    "--seccomp-bpf",
                    "-y",
                    "-xx",
                    "-s",
                    "200000",
                    "-e",
                    "trace=openat,pwrite64,write,fsync,fdatasync,unlink,ftruncate");

    private static final Pattern CALL = Pattern.compile("\\d+ +(\\w+)\\((.*)\\) += (\\d+).*");
    private static final Pattern STRING = Pattern.compile("\"((?:\\\\x[0-9a-f]{2})*)\"");
    private static final Pattern FILE = Pattern.compile("^(\\d+)<((?:\\\\x[0-9a-f]{2})*)>");
    private static final int OUTPUT = 1;

    /// One step towards the disk, or a line that was said.
    sealed interface Event {
        record Create(String name) implements Event {}

        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Write(String name, long at, byte[] bytes) implements Event {}

        record Resize(String name, long size) implements Event {}

        record Flush(String name) implements Event {}

        record FlushFolder() implements Event {}

        record Remove(String name) implements Event {}

        record Said(String line) implements Event {}
    }

    private final Path folder;

    private DiskTrace(Path folder) {
        this.folder = folder;
    }

    static List<Event> of(List<String> calls, Path folder) {
        var trace = new DiskTrace(folder);
        var events = new ArrayList<Event>();
        for (String call : calls) trace.event(call).ifPresent(events::add);
        return events;
    }

    private Optional<Event> event(String line) {
        Matcher call = CALL.matcher(line);
        if (!call.matches()) return Optional.empty();
        String arguments = call.group(2);
        return switch (call.group(1)) {
            case "openat" ->
                    arguments.contains("O_CREAT")
                            ? name(text(arguments)).map(Event.Create::new)
                            : Optional.empty();
            case "unlink" -> name(text(arguments)).map(Event.Remove::new);
            case "write" -> said(arguments);
            case "pwrite64" -> file(arguments).map(name -> write(name, arguments));
            case "ftruncate" ->
                    file(arguments).map(name -> new Event.Resize(name, lastNumber(arguments)));
            default -> flush(arguments);
        };
    }

    private Optional<Event> said(String arguments) {
        Matcher file = FILE.matcher(arguments);
        if (!file.find() || Integer.parseInt(file.group(1)) != OUTPUT) return Optional.empty();
        return Optional.of(new Event.Said(text(arguments).strip()));
    }

    private Optional<Event> flush(String arguments) {
        Matcher file = FILE.matcher(arguments);
        if (file.find() && string(file.group(2)).equals(folder.toString())) {
            return Optional.of(new Event.FlushFolder());
        }
        return file(arguments).map(Event.Flush::new);
    }

    private static Event write(String name, String arguments) {
        Matcher bytes = STRING.matcher(arguments);
        if (!bytes.find()) throw new IllegalArgumentException(arguments);
        return new Event.Write(name, lastNumber(arguments), bytes(bytes.group(1)));
    }

    /// The file of a call on an open one, where it is in the folder.
    private Optional<String> file(String arguments) {
        Matcher file = FILE.matcher(arguments);
        return file.find() ? name(string(file.group(2))) : Optional.empty();
    }

    private Optional<String> name(String path) {
        Path file = Path.of(path);
        boolean ours = folder.equals(file.getParent());
        return ours ? Optional.of(file.getFileName().toString()) : Optional.empty();
    }

    private static long lastNumber(String arguments) {
        return Long.parseLong(arguments.substring(arguments.lastIndexOf(' ') + 1));
    }

    private static String text(String arguments) {
        Matcher found = STRING.matcher(arguments);
        return found.find() ? string(found.group(1)) : "";
    }

    private static String string(String hexadecimal) {
        return new String(bytes(hexadecimal), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal.replace("\\x", ""));
    }
}
