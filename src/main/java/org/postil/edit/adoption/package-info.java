/// Another project's codebook comes in: what of it is new here, what is the same and what differs,
/// and the one edit that takes it over. Pure functions; start with [Adoption].
@NullMarked
package org.postil.edit.adoption;

import org.jspecify.annotations.NullMarked;
