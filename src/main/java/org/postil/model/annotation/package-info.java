/// What a reader says of a text: annotations with their tags, stretches that are no part of the
/// document, rejected suggestions. All are anchored, so all move with the words. Start with
/// [Annotation] and [Mark].
@NullMarked
package org.postil.model.annotation;

import org.jspecify.annotations.NullMarked;
