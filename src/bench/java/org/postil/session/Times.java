package org.postil.session;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/// How long some work takes again and again, in milliseconds.
///
/// @param first the first time
/// @param busy the median of what the thread itself was busy, which other work on the machine makes
///   little longer
record Times(double first, double min, double median, double max, double busy) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    interface Work {
        void run() throws Exception;
    }

    /// @param runs that are timed, after the first
    static Times of(int runs, Work work) throws Exception {
        return of(1, runs, work);
    }

    /// @param before runs before those that are timed
    static Times of(int before, int runs, Work work) throws Exception {
        double[] times = new double[runs];
        double[] busy = new double[runs];
        double first = 0;
        for (int i = -before; i < runs; i++) {
            long busyBefore = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            work.run();
            double took = (System.nanoTime() - start) / 1e6;
            if (i == -before) first = took;
            if (i < 0) continue;
            times[i] = took;
            busy[i] = (THREADS.getCurrentThreadCpuTime() - busyBefore) / 1e6;
        }
        Arrays.sort(times);
        Arrays.sort(busy);
        return new Times(first, times[0], times[runs / 2], times[runs - 1], busy[runs / 2]);
    }

    static void printHead() {
        System.out.printf(
                "%-46s %9s %9s %9s %9s%n", "milliseconds", "min", "median", "max", "busy");
    }

    void print(String what) {
        System.out.printf(
                Locale.ROOT,
                "%-46s %9.2f %9.2f %9.2f %9.2f   first %.1f ms%n",
                what,
                min,
                median,
                max,
                busy,
                first);
    }
}
