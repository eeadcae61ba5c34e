/// How a version looks, computed without a screen: which paragraphs are shown ([DisplayText], by an
/// [Arrangement]), and what each shows of the tags ([Looks], which gives a [Look] to each). Pure
/// functions of values from `model`.
@NullMarked
package org.postil.ui.text.look;

import org.jspecify.annotations.NullMarked;
