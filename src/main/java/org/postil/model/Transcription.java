package org.postil.model;

import java.util.ArrayList;
import java.util.List;
import org.postil.model.id.Stamp;
import org.postil.text.CleanText;
import org.postil.text.Splice;

/// The text of a version: as it came, what was corrected, and as it reads now.
///
/// Law: `current` is `original` with all corrections applied in order. Only [#of] and [#rewritten]
/// make one, so it can't be otherwise.
public final class Transcription {

    private final String original;
    private final List<Correction> corrections;
    private final String current;

    private Transcription(String original, List<Correction> corrections, String current) {
        this.original = original;
        this.corrections = corrections;
        this.current = current;
    }

    /// An uncorrected text. It must be clean ([CleanText]).
    public static Transcription of(String original) {
        if (!CleanText.isClean(original)) throw new IllegalArgumentException("text is not clean");
        return new Transcription(original, List.of(), original);
    }

    /// A text with its corrections. Throws an IllegalArgumentException where one does not fit.
    public static Transcription of(String original, List<Correction> corrections) {
        return of(original).rewritten(0, corrections);
    }

    public String original() {
        return original;
    }

    public List<Correction> corrections() {
        return corrections;
    }

    /// The text as it reads now.
    public String current() {
        return current;
    }

    /// The same original with the first `kept` corrections and then these.
    public Transcription rewritten(int kept, List<Correction> then) {
        String text = current;
        for (Correction undone : corrections.subList(kept, corrections.size()).reversed()) {
            text = undone.splice().inverse().applyTo(text);
        }
        for (Correction made : then) {
            if (!CleanText.isClean(made.splice().inserted())) {
                throw new IllegalArgumentException("a correction's text is not clean");
            }
            text = made.splice().applyTo(text);
        }
        var list = new ArrayList<>(corrections.subList(0, kept));
        list.addAll(then);
        return new Transcription(original, List.copyOf(list), text);
    }

    /// The splices that lead from this text to [#rewritten] with the same arguments.
    public List<Splice> pathTo(int kept, List<Correction> then) {
        var path = new ArrayList<Splice>();
        for (Correction undone : corrections.subList(kept, corrections.size()).reversed()) {
            path.add(undone.splice().inverse());
        }
        for (Correction made : then) path.add(made.splice());
        return path;
    }

    /// The splices that lead from this text to another state of it.
    public List<Splice> pathTo(Transcription other) {
        int kept = shared(other);
        return pathTo(kept, other.corrections.subList(kept, other.corrections.size()));
    }

    /// How many corrections both begin with.
    public int shared(Transcription other) {
        int most = Math.min(corrections.size(), other.corrections.size());
        int shared = 0;
        while (shared < most && corrections.get(shared).equals(other.corrections.get(shared))) {
            shared++;
        }
        return shared;
    }

    /// These splices as corrections by one stamp.
    public static List<Correction> corrections(List<Splice> splices, Stamp stamp) {
        return splices.stream().map(splice -> new Correction(splice, stamp)).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Transcription that
                && original.equals(that.original)
                && corrections.equals(that.corrections);
    }

    @Override
    public int hashCode() {
        return 31 * original.hashCode() + corrections.hashCode();
    }

    @Override
    public String toString() {
        return "Transcription[" + current + ", " + corrections.size() + " corrections]";
    }
}
