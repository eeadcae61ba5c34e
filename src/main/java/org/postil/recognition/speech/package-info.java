/// Who speaks: labels of speakers, the turns behind them, quotation marks, and what within a turn
/// is not the speaker's. Start with [Turn]; [Labels] and [Quotation] read, [Transcript] decides.
@NullMarked
package org.postil.recognition.speech;

import org.jspecify.annotations.NullMarked;
