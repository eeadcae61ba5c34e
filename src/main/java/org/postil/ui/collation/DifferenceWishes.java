package org.postil.ui.collation;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.postil.collation.page.AsideKind;
import org.postil.collation.variant.Rank;
import org.postil.collation.variant.Variant;

/// What a reader may want of a comparison.
///
/// @param see only these ranks, and whether also what differs in the copies as documents
/// @param step to the next difference (1) or to the one before (-1)
/// @param go to this difference
/// @param compare these kinds of page furniture all the same
/// @param turnLevel lets the versions scroll by their words, or each for itself
/// @param carryOver copies tags to the other version
/// @param leave ends comparing
public record DifferenceWishes(
        BiConsumer<Set<Rank>, Boolean> see,
        IntConsumer step,
        Consumer<Variant> go,
        Consumer<Set<AsideKind>> compare,
        Runnable turnLevel,
        Runnable carryOver,
        Runnable leave) {}
