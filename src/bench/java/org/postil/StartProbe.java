package org.postil;

import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.InlineCssTextArea;

/// A start that says when its window can be used: `StartProbe bare` shows a window with nothing but
/// one text area of RichTextFX, `StartProbe postil FILE` starts Postil on this project. Both say
/// `usable` two frames after a paragraph stands on the screen, and stay. `StartProbe train bare`
/// ends then.
final class StartProbe {

    private static final CountDownLatch USABLE = new CountDownLatch(1);

    private StartProbe() {}

    static void main(String[] arguments) throws Exception {
        boolean training = arguments[0].equals("train");
        if (arguments[0].equals("postil")) {
            Thread.ofPlatform().daemon().start(StartProbe::watchWhenStarted);
            Postil.main(new String[] {arguments[1]});
            return;
        }
        Platform.startup(StartProbe::bare);
        USABLE.await();
        if (training) System.exit(0);
    }

    private static void bare() {
        var area = new InlineCssTextArea("A paragraph.\n".repeat(40));
        area.setWrapText(true);
        var stage = new Stage();
        stage.setScene(new Scene(new VirtualizedScrollPane<>(area), 1280, 800));
        stage.show();
        watch();
    }

    private static void watchWhenStarted() {
        while (true) {
            try {
                Platform.runLater(StartProbe::watch);
                return;
            } catch (IllegalStateException early) {
                Thread.onSpinWait();
            }
        }
    }

    private static void watch() {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (frames == 0 && !isParagraphShown()) return;
                if (++frames < 3) return;
                stop();
                System.out.println("usable");
                System.out.flush();
                USABLE.countDown();
            }
        }.start();
    }

    private static boolean isParagraphShown() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .anyMatch(one -> one.getScene().getRoot().lookup(".paragraph-text") != null);
    }
}
