package org.postil.message;

import java.util.Locale;
import java.util.Optional;

/// Sentences that say why something is of its kind, to stand behind the name of the kind.
public final class Reasons {

    private Reasons() {}

    /// A reason without the kind at its beginning: "Only in B: the paragraph of A breaks off." is
    /// "The paragraph of A breaks off." behind "Only in B". Empty where the reason says no more
    /// than the kind.
    public static Optional<String> behind(String kind, String reason) {
        if (!reason.startsWith(kind)) return Optional.of(reason);
        int start = kind.length();
        while (start < reason.length() && " ,:.".indexOf(reason.charAt(start)) >= 0) start++;
        if (start == reason.length()) return Optional.empty();
        int end = reason.offsetByCodePoints(start, 1);
        return Optional.of(
                reason.substring(start, end).toUpperCase(Locale.ROOT) + reason.substring(end));
    }
}
