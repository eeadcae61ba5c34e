package org.postil.ui.window;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// After each test the windows that it opened are closed, or they would stay in memory, be laid out
/// on every pulse and be found by the next test. Every test has it, by way of `META-INF/services`.
public final class ClosesWindows implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        Desk.closeAll();
    }
}
