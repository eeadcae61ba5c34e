/// The pieces of a form: fields that check and take over what is typed. Start with [FormField].
@NullMarked
package org.postil.ui.codebook.form;

import org.jspecify.annotations.NullMarked;
