/// What a command line names: documents, versions, layers, passages and values, and the sentences
/// that answer where there is no such thing.
@NullMarked
package org.postil.cli.naming;

import org.jspecify.annotations.NullMarked;
