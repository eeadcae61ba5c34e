/// Pages: where every letter of a sheet stands on paper, with the glosses at the foot of the page
/// on which their words stand, or in its margin. Start with [Pagination].
@NullMarked
package org.postil.excerpt.page;

import org.jspecify.annotations.NullMarked;
