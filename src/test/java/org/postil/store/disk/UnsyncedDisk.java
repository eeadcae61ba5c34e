package org.postil.store.disk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.postil.store.disk.DiskTrace.Event;

/// A disk that keeps what was flushed and may lose, reorder and tear all else: at a power cut each
/// write since the last flush of its file is there, not there, or there in some of its sectors; of
/// the names made and removed since the last flush of the folder each is done or not.
final class UnsyncedDisk {

    private static final int SECTOR = 512;

    private final Map<String, Content> durable = new TreeMap<>();
    private final Map<String, Content> now = new TreeMap<>();
    private final List<String> changedNames = new ArrayList<>();

    /// The bytes of a file that are safe, and what happened to them since.
    private static final class Content {
        private byte[] safe = {};
        private final List<Event> since = new ArrayList<>();
    }

    UnsyncedDisk(Map<String, byte[]> files) {
        files.forEach((name, bytes) -> {
            var content = new Content();
            content.safe = bytes;
            durable.put(name, content);
            now.put(name, content);
        });
    }

    void take(Event event) {
        switch (event) {
            case Event.Create(String name) -> {
                if (now.putIfAbsent(name, new Content()) == null) changedNames.add(name);
            }
            case Event.Remove(String name) -> {
                now.remove(name);
                changedNames.add(name);
            }
            case Event.Write write -> now.get(write.name()).since.add(write);
            case Event.Resize resize -> now.get(resize.name()).since.add(resize);
            case Event.Flush(String name) -> {
                Content content = now.get(name);
                for (Event one : content.since) content.safe = applied(content.safe, one);
                content.since.clear();
            }
            case Event.FlushFolder _ -> {
                durable.clear();
                durable.putAll(now);
                changedNames.clear();
            }
            case Event.Said _ -> {}
        }
    }

    /// What is on the disk after a power cut at this moment.
    Map<String, byte[]> cut(Random random) {
        var names = new HashMap<>(durable);
        // So that the names are usually those of now or those of the last flush.
        int likely = random.nextInt(3);
        for (String name : changedNames) {
            boolean done = likely == 2 ? random.nextBoolean() : likely == 1;
            if (!done) continue;
            Content content = now.get(name);
            if (content == null) names.remove(name);
            else names.put(name, content);
        }
        var left = new TreeMap<String, byte[]>();
        names.forEach((name, content) -> left.put(name, cut(content, random)));
        return left;
    }

    private static byte[] cut(Content content, Random random) {
        byte[] bytes = content.safe;
        int likely = random.nextInt(4);
        for (Event one : content.since) {
            boolean reached = likely == 0 || (likely != 1 && random.nextBoolean());
            if (reached) bytes = applied(bytes, likely == 3 ? torn(one, random) : one);
        }
        return bytes;
    }

    /// Some of the sectors.
    private static Event torn(Event event, Random random) {
        if (!(event instanceof Event.Write write) || write.bytes().length <= SECTOR) return event;
        int sectors = write.bytes().length / SECTOR;
        int cut = random.nextInt(sectors) * SECTOR;
        byte[] bytes = write.bytes();
        return random.nextBoolean()
                ? new Event.Write(write.name(), write.at(), Arrays.copyOf(bytes, cut))
                : new Event.Write(
                        write.name(),
                        write.at() + cut,
                        Arrays.copyOfRange(bytes, cut, bytes.length));
    }

    private static byte[] applied(byte[] bytes, Event event) {
        return switch (event) {
            case Event.Write write -> {
                int end = Math.toIntExact(write.at() + write.bytes().length);
                byte[] written = Arrays.copyOf(bytes, Math.max(bytes.length, end));
                System.arraycopy(
                        write.bytes(),
                        0,
                        written,
                        Math.toIntExact(write.at()),
                        write.bytes().length);
                yield written;
            }
            case Event.Resize resize -> Arrays.copyOf(bytes, Math.toIntExact(resize.size()));
            default -> throw new IllegalArgumentException(event.toString());
        };
    }
}
