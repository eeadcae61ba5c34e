/// All that is saved, as immutable records: a project, its documents, their versions (witnesses)
/// with text and marks. Sub-packages: `annotation` (what a reader says), `codebook` (what tags
/// point to), `id`. Start with [Project].
@NullMarked
package org.postil.model;

import org.jspecify.annotations.NullMarked;
