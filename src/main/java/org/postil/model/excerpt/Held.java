package org.postil.model.excerpt;

import org.postil.model.Witness;
import org.postil.model.annotation.Hold;
import org.postil.model.id.Id;

/// Words of a version, named by the hold that keeps their place. The version may be gone, and the
/// hold with it.
public record Held(Id<Witness> witness, Id<Hold> hold) {}
