package org.postil.ui.collation;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.postil.collation.page.AsideKind;
import org.postil.collation.variant.Variant;
import org.postil.edit.Edit;
import org.postil.session.comparing.Differences;
import org.postil.session.comparing.Judging;

/// What a reader may want of a comparison.
///
/// @param see it in another way
/// @param step to the next difference (1) or to the one before (-1)
/// @param go to this difference
/// @param judge decides about this difference
/// @param turnGuessing lets the reader decide before the program tells, or lets it tell at once
/// @param compare these kinds of page furniture all the same
/// @param turnLevel lets the versions scroll by their words, or each for itself
/// @param carryOver copies tags to the other version
/// @param leave ends comparing
public record DifferenceWishes(
        Consumer<UnaryOperator<Differences>> see,
        IntConsumer step,
        Consumer<Variant> go,
        BiConsumer<Variant, Function<Judging, Optional<Edit>>> judge,
        Runnable turnGuessing,
        Consumer<Set<AsideKind>> compare,
        Runnable turnLevel,
        Runnable carryOver,
        Runnable leave) {}
