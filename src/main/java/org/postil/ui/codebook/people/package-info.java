/// The register of people: found by name, alias and role, told apart where names are equal, and
/// what is known of each. Start with [PeopleView].
@NullMarked
package org.postil.ui.codebook.people;

import org.jspecify.annotations.NullMarked;
