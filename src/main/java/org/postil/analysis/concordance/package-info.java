/// What was found, as a concordance has it: rows in an order ([Order]), the forms of the words with
/// their counts ([FormCount]), where in each document they stand ([Strip]). Pure functions of hits.
@NullMarked
package org.postil.analysis.concordance;

import org.jspecify.annotations.NullMarked;
