package org.postil.ui.library.arriving;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postil.message.Refused;
import org.postil.session.Arrival;
import org.postil.text.Bias;
import org.postil.text.Breaks;
import org.postil.ui.fx.Background;
import org.postil.ui.fx.Texts;
import org.postil.ui.fx.access.Naming;
import org.postil.ui.fx.access.TabKey;

/// How the text of a file begins, and in which encoding it is read. Another one that is chosen is
/// tried at once, and shown only where the bytes make a text in it.
final class ArrivedText extends VBox {

    private static final int SHOWN = 6_000;

    /// Those in which historical texts come, the likeliest first.
    private static final List<String> ENCODINGS =
            Stream.of(
                            "UTF-8",
                            "windows-1252",
                            "windows-1251",
                            "KOI8-R",
                            "IBM866",
                            "x-MacCyrillic",
                            "ISO-8859-5",
                            "windows-1250",
                            "ISO-8859-2",
                            "ISO-8859-1",
                            "ISO-8859-15",
                            "x-MacRoman",
                            "windows-1253",
                            "windows-1254",
                            "UTF-16LE",
                            "UTF-16BE",
                            "GB18030",
                            "Big5",
                            "Shift_JIS",
                            "EUC-KR")
                    .filter(Charset::isSupported)
                    .toList();

    private final Consumer<Arrival> changed;
    private final ComboBox<String> encoding = new ComboBox<>();
    private final Label name = new Label(Texts.text("ui.arrival.encoding"));
    private final HBox line = new HBox(10, name, encoding);
    private final TextArea text = new TextArea();
    private final Label problems = new Label();
    private final Map<String, Integer> asked = new HashMap<>();
    private String shown = "";
    private boolean showing;

    /// @param changed told the file as it was read anew
    ArrivedText(Consumer<Arrival> changed) {
        this.changed = changed;
        getStyleClass().add("arrived-text");
        line.getStyleClass().add("encoding");
        name.setLabelFor(encoding);
        encoding.setId("arrival-encoding");
        text.setEditable(false);
        text.setWrapText(true);
        text.setId("arrival-text");
        Naming.name(text, Texts.text("ui.arrival.text"));
        TabKey.leaves(text);
        VBox.setVgrow(text, Priority.ALWAYS);
        problems.setWrapText(true);
        problems.setId("arrival-problems");
        problems.setMinHeight(USE_PREF_SIZE);
        problems.getStyleClass().add("problems");
        getChildren().addAll(line, text, problems);
    }

    /// Shows how this one begins.
    void show(Arrival arrival) {
        showing = true;
        shown = arrival.name();
        String read = arrival.encoding();
        shown(line, !read.isEmpty());
        var choices = new ArrayList<>(ENCODINGS);
        if (!read.isEmpty() && !choices.contains(read)) choices.addFirst(read);
        encoding.getItems().setAll(choices);
        encoding.setValue(read.isEmpty() ? null : read);
        encoding.setOnAction(_ -> choose(arrival));
        String whole = arrival.read().document().mainWitness().text();
        int end = Breaks.snap(whole, Math.min(SHOWN, whole.length()), Bias.BEFORE);
        text.setText(whole.substring(0, end) + (end < whole.length() ? "…" : ""));
        text.positionCaret(0);
        say(String.join("\n", arrival.read().problems().stream().map(Texts::of).toList()));
        showing = false;
    }

    private void choose(Arrival arrival) {
        String wanted = encoding.getValue();
        if (showing || wanted == null) return;
        int number = asked.merge(arrival.name(), 1, Integer::sum);
        if (wanted.equals(arrival.encoding())) return;
        Background.run(
                () -> arrival.in(wanted),
                read -> {
                    if (isLast(arrival, number)) changed.accept(read);
                },
                problem -> {
                    if (isLast(arrival, number)) refuse(arrival, problem);
                });
    }

    /// False where another encoding was chosen for the file meanwhile.
    private boolean isLast(Arrival arrival, int number) {
        return Integer.valueOf(number).equals(asked.get(arrival.name()));
    }

    /// Nothing is said where the reader looks at another file by now.
    private void refuse(Arrival arrival, IOException problem) {
        if (!shown.equals(arrival.name())) return;
        show(arrival);
        if (problem instanceof Refused refused) say(Texts.of(refused.problem()));
    }

    private void say(String sentence) {
        problems.setText(sentence);
        shown(problems, !sentence.isEmpty());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
