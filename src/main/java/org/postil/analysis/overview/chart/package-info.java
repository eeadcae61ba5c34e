/// Charts as plain shapes ([Chart]), which the screen draws and files hold alike: of time
/// ([TimeChart]), of counts ([BarChart], [GridChart]). They tell by shape, place and length, never
/// by colour.
@NullMarked
package org.postil.analysis.overview.chart;

import org.jspecify.annotations.NullMarked;
