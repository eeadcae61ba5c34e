package org.postil.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.postil.edit.TagEdit.AddAnnotations;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.id.Stamp;
import org.postil.text.Anchor;

/// A window in which a hundred tags are made, one after the other. It says which thread of the
/// system draws it, what that thread waited for, and for how long it did not come to what was asked
/// of it.
final class TaggingWindow {

    private static final int TAGS = 100;

    private TaggingWindow() {}

    /// @param arguments a folder
    static void main(String... arguments) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path folder = Path.of(arguments[0]);
        Desk desk = Desk.at(folder.resolve("data")).opensTheSample(folder.resolve("a.postil"));
        desk.seesSaved();
        Path thread = Desk.onFx(() -> Files.readSymbolicLink(Path.of("/proc/thread-self")));
        System.out.println("thread " + thread.getFileName());
        // What is done for the first time takes longer than the disk.
        for (int i = 0; i < 60; i++) tags(desk, i);
        List<Long> stalls;
        try (DrawingWaits waits = DrawingWaits.start()) {
            stalls =
                    stallsWhile(() -> {
                        for (int i = 0; i < TAGS; i++) tags(desk, i);
                    });
            desk.seesSaved();
            waits.ours().forEach(wait -> System.out.println("wait " + wait));
        }
        System.out.println("tags " + desk.tags());
        System.out.println(
                "stalls " + stalls.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        System.exit(0);
    }

    private static void tags(Desk desk, int at) {
        desk.does(() -> {
            Witness witness =
                    desk.window().work().project().allWitnesses().findFirst().orElseThrow();
            var stamp = new Stamp("Una", java.time.Instant.EPOCH);
            Annotation note =
                    Annotation.of(Anchor.at(at * 3, at * 3 + 2), new Tag.NoteTag(), stamp);
            return AddAnnotations.one(witness.id(), note);
        });
    }

    /// Least, median and most microseconds from asking the drawing thread to its answer.
    private static List<Long> stallsWhile(Runnable work) throws InterruptedException {
        var answers = new ConcurrentLinkedQueue<Long>();
        var clock =
                new Thread(() -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        long asked = System.nanoTime();
                        Platform.runLater(() -> answers.add((System.nanoTime() - asked) / 1000));
                        try {
                            TimeUnit.MILLISECONDS.sleep(5);
                        } catch (InterruptedException ends) {
                            return;
                        }
                    }
                });
        clock.start();
        work.run();
        clock.interrupt();
        clock.join();
        List<Long> sorted = answers.stream().sorted().toList();
        return List.of(
                Collections.min(sorted), sorted.get(sorted.size() / 2), Collections.max(sorted));
    }
}
