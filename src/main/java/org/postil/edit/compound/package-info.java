/// Edits made of several, done and undone as one: a document out of another ([SplitOff]), people
/// and topics that become one or two ([MergePeople], [SplitTopic]), topics that move ([MoveTopic]),
/// kinds of tag that say something else ([ReshapeLayer]). Pure functions of a project; start with
/// [SplitOff].
@NullMarked
package org.postil.edit.compound;

import org.jspecify.annotations.NullMarked;
