package org.postil.collation.core;

import java.util.function.IntPredicate;
import org.postil.collation.align.Alignment;
import org.postil.collation.align.Block;
import org.postil.collation.align.exact.Pairing;
import org.postil.collation.align.exact.Sequence;

/// The part of an alignment that carries it: the stretch of highest score, where what is linked
/// counts for it and what is not against it. Before and behind it lie head and foot; there only
/// links of some length stay, such as those of a dateline.
public final class CoreRegion {

    /// A word without partner counts against the core, but no gap more than so much: a chapter that
    /// is left out parts no core.
    private static final int ONLY = 4;

    private static final int MOST = 80;

    /// An island in head or foot stays from this weight on: some four words.
    private static final int ISLAND = 40;

    /// Links with more words than this between them belong to two islands.
    private static final int APART = 6;

    /// So few words before or behind what agrees are no head or foot.
    private static final int SHORT = 12;

    private CoreRegion() {}

    /// What was found.
    ///
    /// @param body the core alone; what stands before and behind it belongs to the copies as
    ///   documents
    /// @param all the core with what stays of head and foot
    public record Found(Block body, Block all) {}

    /// Finds the core, with what stays of head and foot, and takes back the links there that are
    /// accidents.
    public static Found of(Alignment alignment) {
        return new Search(alignment).run();
    }

    private static final class Search {

        private final Sequence a;
        private final Sequence b;
        private final Pairing pairing;

        // Up to here lines are known to be hardly linked. As links are only taken back, that stays.
        private int looseA;
        private int looseB;

        Search(Alignment alignment) {
            a = alignment.a();
            b = alignment.b();
            pairing = alignment.pairing();
        }

        Found run() {
            long sum = 0;
            long lowest = 0;
            long best = 0;
            int lowestAt = -1;
            int start = 0;
            int end = 0;
            int behindA = 0;
            int behindB = 0;
            for (int i = 0; i < a.size(); i++) {
                int j = pairing.inB(i);
                if (j == Pairing.NONE) continue;
                if (pairing.inA(j) != i) {
                    // The second part of a divided word goes with the first.
                    if (end == i) end = i + 1;
                    behindA = i + 1;
                    continue;
                }
                sum -= gap(behindA, i, behindB, j);
                if (lowestAt < 0 || sum < lowest) {
                    lowest = sum;
                    lowestAt = i;
                }
                sum += value(i, j);
                behindA = i + 1;
                behindB = Math.max(behindB, j + pairing.countB(j));
                if (sum - lowest > best) {
                    best = sum - lowest;
                    start = lowestAt;
                    end = behindA;
                }
            }
            var none = new Block(0, 0, 0, 0);
            if (best == 0) return new Found(none, none);
            start = withShortHead(start);
            end = withShortFoot(end);
            return new Found(block(start, end), trimmed(start, end));
        }

        /// So few words before the core are no head: they belong to it from the first link on.
        private int withShortHead(int core) {
            if (a.words(0, core) > SHORT || b.words(0, pairing.inB(core)) > SHORT) return core;
            int first = 0;
            while (pairing.isFreeA(first)) first++;
            return first;
        }

        /// So few words behind the core are no foot: they belong to it up to the last link.
        private int withShortFoot(int core) {
            int last = pairing.inB(core - 1);
            int behind = last + pairing.countB(last);
            boolean isShort =
                    a.words(core, a.size()) <= SHORT && b.words(behind, b.size()) <= SHORT;
            if (!isShort) return core;
            int end = a.size();
            while (pairing.isFreeA(end - 1)) end--;
            return end;
        }

        private int gap(int startA, int endA, int startB, int endB) {
            int words = words(a, startA, endA) + words(b, startB, endB);
            return Math.min(ONLY * words, MOST);
        }

        /// With what was set aside between them: it parts a dateline from a text all the same.
        private static int words(Sequence sequence, int start, int end) {
            int first = start == 0 ? 0 : sequence.token(start - 1) + 1;
            int last = sequence.tokenOrEnd(end);
            int words = 0;
            for (int token = first; token < last; token++) {
                if (sequence.tokens().form(token).isWord()) words++;
            }
            return words;
        }

        private int value(int i, int j) {
            boolean alike = a.key(i) == b.key(j);
            return alike ? a.form(i).weight() : 0;
        }

        private Block block(int start, int end) {
            int last = pairing.inB(end - 1);
            return new Block(start, end, pairing.inB(start), last + pairing.countB(last));
        }

        private Block trimmed(int start, int end) {
            int startA = startOfHead(start);
            int endA = endOfFoot(end);
            return block(startA, endA);
        }

        /// Takes back the links of a head before its first island. Returns where that begins.
        private int startOfHead(int core) {
            for (int i = 0; i < core; ) {
                int end = pairing.isFreeA(i) ? i + 1 : islandEnd(i, core);
                if (!pairing.isFreeA(i)) {
                    int start = withoutRags(i, end);
                    if (isSolid(start, end) || isBeginning(start, end)) return start;
                    pairing.unlinkA(i, end);
                }
                i = end;
            }
            return core;
        }

        /// Takes back the links of a foot behind its last island. Returns where that is over.
        private int endOfFoot(int core) {
            int kept = core;
            for (int i = core; i < a.size(); ) {
                int end = pairing.isFreeA(i) ? i + 1 : islandEnd(i, a.size());
                if (!pairing.isFreeA(i) && (isSolid(i, end) || isEnding(i, end))) kept = end;
                i = end;
            }
            pairing.unlinkA(kept, a.size());
            return kept;
        }

        /// Takes back the first links of an island that tie a bit of one line to a bit of another.
        private int withoutRags(int start, int end) {
            int first = start;
            while (first < end) {
                int j = pairing.inB(first);
                if (j != Pairing.NONE && (isInMostlyLinkedA(first) || isInMostlyLinkedB(j))) break;
                pairing.unlinkA(first, first + 1);
                first++;
            }
            return first;
        }

        private boolean isInMostlyLinkedA(int position) {
            if (position < looseA) return false;
            if (isMostly(a, position, pairing::isFreeA)) return true;
            looseA = lineEnd(a, position);
            return false;
        }

        private boolean isInMostlyLinkedB(int position) {
            if (position < looseB) return false;
            if (isMostly(b, position, pairing::isFreeB)) return true;
            looseB = lineEnd(b, position);
            return false;
        }

        /// True where most words of the line of this position are linked.
        private static boolean isMostly(Sequence sequence, int position, IntPredicate isFree) {
            int start = position;
            while (start > 0 && !sequence.before(start).endsLine()) start--;
            int end = lineEnd(sequence, position);
            int words = 0;
            int free = 0;
            for (int i = start; i < end; i++) {
                if (!sequence.isWord(i)) continue;
                words++;
                if (isFree.test(i)) free++;
            }
            return 2 * free <= words;
        }

        private static int lineEnd(Sequence sequence, int position) {
            int end = position + 1;
            while (end < sequence.size() && !sequence.before(end).endsLine()) end++;
            return end;
        }

        private int islandEnd(int start, int to) {
            int last = start;
            for (int i = start + 1; i < to && a.words(last + 1, i) <= APART; i++) {
                int j = pairing.inB(i);
                if (j == Pairing.NONE) continue;
                if (b.words(Math.min(j, pairing.inB(last) + 1), j) > APART) break;
                last = i;
            }
            return last + 1;
        }

        /// What both texts begin with is no accident.
        private boolean isBeginning(int start, int end) {
            return start == 0 && pairing.inB(0) == 0 && a.words(start, end) > 1;
        }

        /// What both texts end with is no accident.
        private boolean isEnding(int start, int end) {
            boolean both = end == a.size() && pairing.inB(end - 1) == b.size() - 1;
            return both && a.words(start, end) > 1;
        }

        private boolean isSolid(int start, int end) {
            int weight = 0;
            int links = 0;
            for (int i = start; i < end; i++) {
                int j = pairing.inB(i);
                if (j == Pairing.NONE || a.key(i) != b.key(j)) continue;
                weight += a.form(i).weight();
                links++;
            }
            if (links == 0) return false;
            int longer = Math.max(end - start, pairing.inB(end - 1) - pairing.inB(start) + 1);
            return weight >= ISLAND && 5 * links >= 2 * longer;
        }
    }
}
