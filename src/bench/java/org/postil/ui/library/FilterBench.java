package org.postil.ui.library;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.postil.model.Project;
import org.postil.session.LargeProject;

/// What a letter in the filter of the library takes of the JavaFX thread, with the list laid out
/// anew, in a project of 10,000 documents: `mvn -Pbench test -Dtest=FilterBench`.
class FilterBench {

    private static final int ROUNDS = 3;
    private static final List<String> TYPED =
            List.of("", "a", "an", "an ", "an e", "an", "a", "", "1946", "19", "1", "");

    @Test
    void aLetter() throws Exception {
        Platform.startup(() -> {});
        Project project = LargeProject.of(10_000, 1);
        var task = new FutureTask<>(() -> milliseconds(project));
        Platform.runLater(task);
        List<Double> all = task.get();
        Collections.sort(all);
        System.out.printf(
                Locale.ROOT,
                "a letter, of %d: min %.1f, median %.1f, 95th %.1f, max %.1f ms (goal 50)%n",
                all.size(),
                all.getFirst(),
                all.get(all.size() / 2),
                all.get(all.size() * 95 / 100),
                all.getLast());
    }

    private static List<Double> milliseconds(Project project) {
        var library = new LibraryPane(_ -> {}, false);
        var stage = new Stage();
        stage.setScene(new Scene(library, 300, 800));
        stage.show();
        double first = time(() -> library.show(project, List.of()), library);
        System.out.printf(Locale.ROOT, "the first list: %.1f ms%n", first);
        var filter = (TextField) library.lookup("#library-filter");
        var all = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            for (String typed : TYPED) {
                double one = time(() -> filter.setText(typed), library);
                if (i > 1) all.add(one);
            }
        }
        stage.hide();
        return all;
    }

    private static double time(Runnable does, LibraryPane library) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        does.run();
        library.applyCss();
        library.layout();
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }
}
