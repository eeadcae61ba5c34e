package org.postil.ui.overview;

import java.util.List;
import org.postil.analysis.overview.chart.Chart;

/// A chart as it goes into a file.
///
/// @param name of the file, without its ending
/// @param rows the same as a table, with the names of its columns first
public record Written(String name, Chart chart, List<List<String>> rows) {}
