/// People, topics and layers as JSON: within the file of a project, and as a file of their own that
/// another project takes in. Its schema is `org/postil/format/postil-codebook-1.schema.json` in the
/// resources. Start with [CodebookJson].
@NullMarked
package org.postil.format.json.codebook;

import org.jspecify.annotations.NullMarked;
