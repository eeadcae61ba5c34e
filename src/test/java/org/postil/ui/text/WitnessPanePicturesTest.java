package org.postil.ui.text;

import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.postil.ui.fx.Theme;

class WitnessPanePicturesTest {

    @Test
    void aPaneInBothThemes() throws TimeoutException {
        var screen = PaneOnScreen.open(760, 860);
        screen.show(CableSample.witness());
        int begin = CableSample.witness().text().indexOf("get citation");
        screen.run(() -> screen.pane.reveal(new org.postil.text.Span(begin, begin)));
        screen.picture("witness-pane-light");
        screen.dress(Theme.DARK);
        screen.picture("witness-pane-dark");
    }
}
