package org.postil.ui.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.postil.model.Transcription;
import org.postil.text.Span;
import org.postil.ui.fx.Segments;
import org.postil.ui.fx.Texts;
import org.postil.ui.text.PlainText;
import org.postil.ui.text.look.Redline;

/// A text as it came, as it reads now, or both at once as editors show it: what was struck out
/// crossed through, what was put in underlined. To read and to copy from.
public final class RedlineCard extends VBox {

    private final PlainText area = new PlainText(Texts.text("ui.redline"));
    private final Label count = new Label();
    private final Segments<View> views =
            new Segments<>(List.of(View.values()), RedlineCard::words, _ -> fill());
    private Optional<Transcription> shown = Optional.empty();

    private enum View {
        BOTH,
        ORIGINAL,
        CORRECTED
    }

    public RedlineCard() {
        getStyleClass().add("redline-card");
        area.setId("redline");
        count.getStyleClass().add("faint");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(8, views, gap, count);
        line.getStyleClass().add("line");
        var scroll = new VirtualizedScrollPane<>(area);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(line, scroll);
    }

    /// Shows this text; where it is the same, what the reader scrolled to stays in sight.
    public void show(Transcription now) {
        if (shown.equals(Optional.of(now))) return;
        shown = Optional.of(now);
        count.setText(Texts.text("ui.redline.count", now.corrections().size()));
        fill();
    }

    @Override
    public void requestFocus() {
        views.requestFocus();
    }

    private void fill() {
        if (shown.isEmpty()) return;
        Transcription text = shown.get();
        switch (views.value()) {
            case ORIGINAL -> show(text.original(), 0);
            case CORRECTED -> show(text.current(), 0);
            case BOTH -> {
                var redline = Redline.of(text);
                show(redline.text(), first(redline));
                if (!redline.text().isEmpty()) area.setStyleSpans(0, styles(redline));
            }
        }
    }

    /// @param at where the reader begins
    private void show(String text, int at) {
        area.replaceText(text);
        area.showFrom(at);
    }

    /// Where the first correction stands.
    private static int first(Redline redline) {
        return Stream.concat(redline.struck().stream(), redline.inserted().stream())
                .mapToInt(Span::start)
                .min()
                .orElse(0);
    }

    /// The styles of the whole text, one run after the other.
    static StyleSpans<Collection<String>> styles(Redline redline) {
        record Run(Span span, String style) {}
        var runs = new ArrayList<Run>();
        redline.struck().forEach(span -> runs.add(new Run(span, "struck")));
        redline.inserted().forEach(span -> runs.add(new Run(span, "inserted")));
        runs.sort((one, other) -> one.span.compareTo(other.span));
        var spans = new StyleSpansBuilder<Collection<String>>();
        int at = 0;
        for (Run run : runs) {
            spans.add(Collections.emptyList(), run.span.start() - at);
            spans.add(List.of(run.style), run.span.length());
            at = run.span.end();
        }
        spans.add(Collections.emptyList(), redline.text().length() - at);
        return spans.create();
    }

    private static String words(View one) {
        return Texts.text("ui.redline." + one.name().toLowerCase(Locale.ROOT));
    }
}
