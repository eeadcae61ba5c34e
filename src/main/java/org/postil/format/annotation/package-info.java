/// The tags of a project as W3C Web Annotations (JSON-LD), for programs that read them. What the
/// model of the W3C has no word for stands under an absolute IRI of Postil's own. Start with
/// [WebAnnotation].
@NullMarked
package org.postil.format.annotation;

import org.jspecify.annotations.NullMarked;
