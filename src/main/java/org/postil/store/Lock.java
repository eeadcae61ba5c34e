package org.postil.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.postil.message.Message;
import org.postil.message.Refused;

/// The right to write a project file, held by one window or command at a time: a locked file beside
/// it, `name.postil.lock`, that says who. The system frees it when its holder dies; what lies there
/// then is taken over. Decisive on one machine, a hint across a shared folder.
final class Lock implements AutoCloseable {

    /// One byte far behind the words is locked, so that they can be read meanwhile.
    private static final long LOCKED_BYTE = 1L << 40;

    private static final int ATTEMPTS = 10;

    /// What this process holds. To close a file that one has locked drops the lock on most systems,
    /// so a second window in this process must not even open it.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel locked;
    private final FileChannel proof;
    private final boolean leftBehind;

    private Lock(Path file, FileChannel locked, FileChannel proof, boolean leftBehind) {
        this.file = file;
        this.locked = locked;
        this.proof = proof;
        this.leftBehind = leftBehind;
    }

    /// The lock's file: beside the project, wherever a link to it stands.
    static Path beside(Path project) {
        String name = Failure.name(project);
        return project.resolveSibling(
                name.endsWith(".postil") ? name + ".lock" : name + ".postil.lock");
    }

    /// Takes the lock. Empty where the place can't be written.
    ///
    /// @throws Refused naming the holder, where another has it
    static Optional<Lock> take(Path project) throws Refused {
        Path file = beside(project);
        if (!HELD.add(file)) throw held(project, Holder.thisProcess().text());
        Optional<Lock> taken = Optional.empty();
        try {
            for (int i = 0; i < ATTEMPTS && taken.isEmpty(); i++) taken = attempt(project, file);
            return taken;
        } catch (Refused refused) {
            throw refused;
        } catch (IOException placeCannotBeWritten) {
            return Optional.empty();
        } finally {
            if (taken.isEmpty()) HELD.remove(file);
        }
    }

    /// True where a holder died with it.
    boolean leftBehind() {
        return leftBehind;
    }

    @Override
    public void close() {
        if (!locked.isOpen()) return;
        try {
            Files.deleteIfExists(file);
            proof.close();
            locked.close();
        } catch (IOException staysBehind) {
            // An unlocked file that stays is taken over by the next holder.
        } finally {
            HELD.remove(file);
        }
    }

    /// Empty where the last holder removed the file while we took it: what we locked is nothing.
    private static Optional<Lock> attempt(Path project, Path file) throws IOException {
        boolean leftBehind = Files.exists(file);
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) throw held(project, words(channel));
            String words = Holder.thisProcess().text();
            channel.truncate(0).write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
            Optional<FileChannel> proof = proof(file, words);
            if (proof.isPresent()) {
                return Optional.of(new Lock(file, channel, proof.get(), leftBehind));
            }
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
        channel.close();
        return Optional.empty();
    }

    /// A second look through the file's name, kept open like the first. It finds our words, unless
    /// the name stands for another file by now.
    private static Optional<FileChannel> proof(Path file, String words) throws IOException {
        try {
            FileChannel proof = FileChannel.open(file, StandardOpenOption.READ);
            if (words(proof).equals(words)) return Optional.of(proof);
            proof.close();
            return Optional.empty();
        } catch (NoSuchFileException removed) {
            return Optional.empty();
        }
    }

    private static String words(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(1000);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    private static Refused held(Path project, String words) {
        Holder holder = Holder.read(words);
        return new Refused(
                Message.of(
                        "store.locked",
                        Failure.name(project),
                        holder.user(),
                        holder.host(),
                        holder.process(),
                        holder.since()));
    }
}
