package org.postil;

import java.util.List;
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
/// `usable` two frames after a paragraph stands on the screen, `whole` two frames after all stands
/// there that belongs around it, and stay. `StartProbe train bare` ends then.
final class StartProbe {

    private static final CountDownLatch USABLE = new CountDownLatch(1);

    /// What belongs around the text, by style class.
    private static volatile List<String> parts =
            List.of(".menu-bar", ".tool-bar", ".library", ".side-panels");

    private StartProbe() {}

    static void main(String[] arguments) throws Exception {
        boolean training = arguments[0].equals("train");
        if (arguments[0].equals("postil")) {
            Thread.ofPlatform().daemon().start(StartProbe::watchWhenStarted);
            Postil.main(new String[] {arguments[1]});
            return;
        }
        parts = List.of();
        Platform.startup(StartProbe::bare);
        USABLE.await();
        if (training) System.exit(0);
    }

    /// As large as the first window of Postil.
    private static void bare() {
        var area = new InlineCssTextArea("A paragraph.\n".repeat(40));
        area.setWrapText(true);
        var stage = new Stage();
        stage.setScene(new Scene(new VirtualizedScrollPane<>(area), 1440, 900));
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
        say("usable", List.of(".paragraph-text"), () -> say("whole", parts, USABLE::countDown));
    }

    /// Says this two frames after these are there, and then does something.
    private static void say(String word, List<String> wanted, Runnable then) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (frames == 0 && !wanted.stream().allMatch(StartProbe::isShown)) return;
                if (++frames < 3) return;
                stop();
                System.out.println(word);
                System.out.flush();
                then.run();
            }
        }.start();
    }

    private static boolean isShown(String wanted) {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .anyMatch(one -> one.getScene().getRoot().lookup(wanted) != null);
    }
}
