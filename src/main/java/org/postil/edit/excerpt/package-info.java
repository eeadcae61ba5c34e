/// What a teacher does to an excerpt, each as one edit that can be undone: adding a passage,
/// cutting from it, explaining a word, asking a question. Start with [Excerpting].
@NullMarked
package org.postil.edit.excerpt;

import org.jspecify.annotations.NullMarked;
