package org.postil.ui.window;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.postil.message.Refused;
import org.postil.ui.fx.print.PrintJob;
import org.postil.ui.fx.print.Printers;

/// A printer that keeps the words of its pages, and runs out of paper after so many.
final class PrinterInMemory implements Printers, PrintJob {

    private final List<String> pages = Collections.synchronizedList(new ArrayList<>());
    private final int paper;
    private volatile boolean ended;

    PrinterInMemory(int paper) {
        this.paper = paper;
    }

    @Override
    public Optional<PrintJob> choose(String name, double width, double height) {
        pages.clear();
        return Optional.of(this);
    }

    @Override
    public void print(Node page) throws Refused {
        if (Platform.isFxApplicationThread()) throw new AssertionError("holds the window up");
        if (pages.size() == paper) throw Refused.because("ui.print.failed", "In memory");
        pages.add(words((Pane) page));
    }

    @Override
    public void end() {
        ended = true;
    }

    boolean ended() {
        return ended;
    }

    List<String> pages() {
        return List.copyOf(pages);
    }

    /// What is drawn on a page.
    static String words(Pane page) {
        return page.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(one -> ((Text) one).getText())
                .collect(Collectors.joining("\n"));
    }
}
