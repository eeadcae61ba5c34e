/// What was found in several versions of one document, told apart from what was found several
/// times: [VersionRows] asks the comparison of the versions.
@NullMarked
package org.postil.session.concordance;

import org.jspecify.annotations.NullMarked;
