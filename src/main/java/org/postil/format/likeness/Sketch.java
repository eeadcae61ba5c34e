package org.postil.format.likeness;

import java.util.Arrays;

/// A sample of the shingles of a text, by which two texts are compared in no time: the smallest
/// numbers, so that the same groups of words come into every sample.
public final class Sketch {

    private static final int SIZE = 256;

    /// Texts that overlap have more in common than this part of their samples, luck included: half
    /// of what [Overlap] asks for.
    private static final double PART = Overlap.OF_SHORTER / 2;

    private final long[] sample;

    private Sketch(long[] sample) {
        this.sample = sample;
    }

    public static Sketch of(Shingles shingles) {
        return new Sketch(shingles.smallest(SIZE));
    }

    /// False where a closer look would find no likeness.
    public boolean mayBeLike(Sketch other) {
        if (sample.length == 0 || other.sample.length == 0) return false;
        long end = Math.min(end(), other.end());
        int common = 0;
        for (long number : sample) {
            if (number <= end && Arrays.binarySearch(other.sample, number) >= 0) common++;
        }
        return common > PART * Math.min(countTo(end), other.countTo(end));
    }

    /// Up to where the sample is complete.
    private long end() {
        return sample.length < SIZE ? Long.MAX_VALUE : sample[SIZE - 1];
    }

    private long countTo(long end) {
        return Arrays.stream(sample).filter(number -> number <= end).count();
    }
}
