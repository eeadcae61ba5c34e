/// What a project says as a whole: who spoke how much ([Voices]), what stands in which document
/// ([Counts]), when things happened and when they were written ([Timeline]). Pure functions of the
/// main versions and of what is not set aside.
@NullMarked
package org.postil.analysis.overview;

import org.jspecify.annotations.NullMarked;
