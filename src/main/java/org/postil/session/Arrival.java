package org.postil.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.postil.format.Imported;
import org.postil.format.TextFile;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Metadata.Owner;
import org.postil.model.Source;
import org.postil.model.Witness;
import org.postil.session.suggesting.Describing;

/// A file that was read and is not in the project yet: the reader may have it read in another
/// encoding, call it otherwise and say what is known of it.
///
/// Law: what the reader said stays, however often the file is read anew.
///
/// @param read as it was read last, with what its header says in the fields that were empty
/// @param title what the reader calls it; empty where that is left as it was read
/// @param said what the reader says of it
/// @param apart true where it becomes a document of its own, whatever it is like
public record Arrival(Imported read, String title, Map<Field, String> said, boolean apart) {

    public Arrival {
        said = Map.copyOf(said);
    }

    /// Reads a file. Not for the thread of the screen.
    public static Arrival of(Path file, Instant now) throws Refused {
        return new Arrival(headed(TextFile.read(file, Optional.empty(), now)), "", Map.of(), false);
    }

    /// The same file, read in another encoding. Not for the thread of the screen.
    ///
    /// @throws Refused where its bytes make no text in that encoding
    public Arrival in(String encoding) throws Refused {
        Source source = source();
        byte[] bytes = read.originals().getFirst().copy();
        Imported again =
                TextFile.read(source.name(), bytes, Optional.of(encoding), source.imported());
        return new Arrival(headed(again), title, said, apart);
    }

    /// True of the same file, however it was read and whatever is said of it.
    public boolean isOf(Arrival other) {
        return name().equals(other.name()) && read.originals().equals(other.read.originals());
    }

    /// Read as another one of the same file was.
    public Arrival readAs(Arrival other) {
        return new Arrival(other.read, title, said, apart);
    }

    /// Called otherwise.
    public Arrival titled(String words) {
        return new Arrival(read, words, said, apart);
    }

    /// With this in a field; empty takes away what was read.
    public Arrival saying(Field field, String value) {
        var all = new EnumMap<Field, String>(Field.class);
        all.putAll(said);
        all.put(field, value);
        return new Arrival(read, title, all, apart);
    }

    /// As a document of its own, or, where it is like another, as a version of that.
    public Arrival standing(boolean alone) {
        return new Arrival(read, title, said, alone);
    }

    /// The file's name.
    public String name() {
        return source().name();
    }

    /// What it was read in; empty where its kind of file leaves no choice.
    public String encoding() {
        return source().encoding();
    }

    /// As it comes in.
    public Imported file() {
        Document named = title.isBlank() ? read.document() : read.document().withTitle(title);
        return new Imported(describe(named, said), read.originals(), read.problems());
    }

    private Source source() {
        return read.document().mainWitness().source().orElseThrow();
    }

    private static Imported headed(Imported read) {
        Document document = read.document();
        Map<Field, String> header = new EnumMap<>(Describing.headed(document.mainWitness().text()));
        header.keySet().removeIf(field -> !known(document, field.owner()).get(field).isEmpty());
        return new Imported(describe(document, header), read.originals(), read.problems());
    }

    private static Metadata known(Document document, Owner owner) {
        return owner == Owner.DOCUMENT ? document.metadata() : document.mainWitness().metadata();
    }

    private static Document describe(Document document, Map<Field, String> fields) {
        Metadata whole = document.metadata();
        Metadata version = document.mainWitness().metadata();
        for (var entry : fields.entrySet()) {
            if (entry.getKey().owner() == Owner.DOCUMENT) {
                whole = whole.with(entry.getKey(), entry.getValue());
            } else {
                version = version.with(entry.getKey(), entry.getValue());
            }
        }
        Metadata now = version;
        return document.withMetadata(whole)
                .changing(document.main(), (Witness one) -> one.withMetadata(now));
    }
}
