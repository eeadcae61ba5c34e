/// The whole project as JSON, out and in again: nothing is lost, and what is not a project is
/// refused whole. The schema of the files is `org/postil/format/postil-project-1.schema.json` in
/// the resources. Start with [ProjectJson]; each part of a project has a writer and a reader, and
/// [Shapes] says what keys there are. Offsets in the files are Unicode code points.
@NullMarked
package org.postil.format.json;

import org.jspecify.annotations.NullMarked;
