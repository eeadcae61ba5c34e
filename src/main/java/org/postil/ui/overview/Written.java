package org.postil.ui.overview;

import java.util.List;
import java.util.function.Supplier;
import org.postil.analysis.overview.chart.Chart;

/// A chart as it goes into a file; made on any thread, which may take long.
///
/// @param name of the file, without its ending
/// @param rows the same as a table, with the names of its columns first
public record Written(String name, Supplier<Chart> chart, Supplier<List<List<String>>> rows) {}
