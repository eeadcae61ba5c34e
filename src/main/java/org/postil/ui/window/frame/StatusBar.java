package org.postil.ui.window.frame;

import java.io.IOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.postil.message.Message;
import org.postil.message.Refused;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.session.OpenProject;
import org.postil.session.SaveState;
import org.postil.session.Saving;
import org.postil.text.Span;
import org.postil.text.WordCount;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Icons;
import org.postil.ui.fx.Texts;
import org.postil.ui.text.WitnessPane;

/// The line at the bottom: how far the work is saved, how much there is, what was done last.
public final class StatusBar extends HBox {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

    /// Refusals of the file that say themselves that nothing is lost.
    private static final Set<String> KEPT =
            Set.of("store.full", "store.busy", "store.moved", "store.changed-outside");

    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    private final Label saved = new Label();
    private final Button retry = new Button(Texts.text("ui.status.retry"));
    private final Label counts = new Label();
    private final Button places = new Button();
    private final Button waiting = new Button();
    private final Label words = new Label();
    private final Label said = new Label();
    private final Tooltip whole = new Tooltip();
    private final Label correcting = new Label(Texts.text("ui.status.correcting"));
    private final TagTally tally = new TagTally();
    private Optional<Counted> counted = Optional.empty();

    public StatusBar() {
        getStyleClass().add("status-bar");
        saved.setId("saved");
        counts.setId("counts");
        words.setId("words");
        places.setId("places");
        places.getStyleClass().addAll("flat", "small");
        places.setMinWidth(USE_PREF_SIZE);
        places.setVisible(false);
        waiting.setId("waiting");
        waiting.getStyleClass().addAll("flat", "small");
        waiting.setMinWidth(USE_PREF_SIZE);
        showWaiting(0);
        said.setId("said");
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        correcting.setId("correcting");
        correcting.setGraphic(Icons.of(Feather.UNLOCK));
        for (Label label : List.of(saved, counts, words, correcting))
            label.setMinWidth(USE_PREF_SIZE);
        look(Optional.empty());
        retry.getStyleClass().add("small");
        retry.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(saved, retry, counts, words, places, waiting, correcting, said);
        offerRetry(false);
    }

    /// Follows the saving of a project from now on. Says from now on how far all is saved, or why
    /// nothing can be.
    public void follow(OpenProject open) {
        Optional<Message> why = open.file().whyReadOnly();
        if (why.isPresent()) showReadOnly(why.get());
        else follow(open.session().saving());
    }

    private void follow(Saving saving) {
        retry.setOnAction(_ -> saving.retry());
        saving.onChange(state -> Platform.runLater(() -> show(state)));
        show(saving.state());
    }

    private void showReadOnly(Message why) {
        offerRetry(false);
        saved.setGraphic(Icons.of(Feather.LOCK));
        saved.setText(Texts.text("ui.status.read-only"));
        saved.setTooltip(new Tooltip(Texts.of(why)));
        say(why);
    }

    /// Does this when the reader wants to see the tags that lost their place.
    public void askedForLost(Runnable show) {
        places.setOnAction(_ -> show.run());
    }

    /// Says that the texts are still being read.
    public void countLater(Project project) {
        counts.setText(Texts.text("ui.status.reading", project.documents().size()));
    }

    /// Says how much there is, and whether every tag is in its place.
    public void count(Project project) {
        tally.count(project);
        long tags = tally.tags();
        long lost = tally.lost();
        counts.setText(Texts.text("ui.status.counts", project.documents().size()));
        places.setText(
                lost == 0
                        ? Texts.text("ui.status.in-place", tags)
                        : Texts.text("ui.status.lost", lost, tags));
        places.setGraphic(lost == 0 ? null : Icons.of(Feather.ALERT_CIRCLE));
        places.pseudoClassStateChanged(LOST, lost > 0);
        places.setVisible(true);
    }

    /// Does this when the reader wants to see the suggestions that wait.
    public void askedForWaiting(Runnable show) {
        waiting.setOnAction(_ -> show.run());
    }

    /// Says how many suggestions wait; nothing where none does.
    public void showWaiting(int suggestions) {
        waiting.setText(Texts.text("ui.status.waiting", suggestions));
        waiting.setVisible(suggestions > 0);
        waiting.setManaged(suggestions > 0);
    }

    /// Says how many words the text at hand has, and how many of them are selected; and whether
    /// what is typed now corrects it.
    public void look(Optional<WitnessPane> text) {
        showCorrecting(text.filter(WitnessPane::isOpen).isPresent());
        Optional<Witness> now = text.flatMap(WitnessPane::witness);
        words.setVisible(now.isPresent());
        words.setManaged(now.isPresent());
        now.ifPresent(version -> words.setText(words(version, text.get().selection())));
    }

    private String words(Witness version, Span selected) {
        String all = version.text();
        List<Span> aside = version.spansAside();
        if (counted.filter(before -> before.of(all, aside)).isEmpty()) {
            int count = WordCount.of(all, new Span(0, all.length()), aside);
            counted = Optional.of(new Counted(all, aside, count));
        }
        int count = counted.get().words;
        return selected.isEmpty()
                ? Texts.text("ui.status.words", count)
                : Texts.text("ui.status.words.selected", WordCount.of(all, selected, aside), count);
    }

    /// The words of a text, counted once.
    private record Counted(String text, List<Span> aside, int words) {

        boolean of(String other, List<Span> without) {
            return text.equals(other) && aside.equals(without);
        }
    }

    private void showCorrecting(boolean open) {
        correcting.setVisible(open);
        correcting.setManaged(open);
    }

    public void say(Message sentence) {
        tell(Texts.of(sentence));
    }

    /// A sentence that has no room can be read whole under the mouse.
    private void tell(String words) {
        said.setText(words);
        whole.setText(words);
        said.setTooltip(words.isEmpty() ? null : whole);
    }

    private void show(SaveState state) {
        saved.getStyleClass().removeAll("failed");
        offerRetry(state instanceof SaveState.Failed);
        switch (state) {
            case SaveState.Saved _ -> {
                saved.setGraphic(Icons.of(Feather.CHECK));
                saved.setText(
                        Texts.text(
                                "ui.status.saved",
                                TIME.format(LocalTime.now(ZoneId.systemDefault()))));
            }
            case SaveState.Saving saving -> {
                saved.setGraphic(Icons.of(Feather.REFRESH_CW));
                saved.setText(Texts.text("ui.status.saving", saving.waiting()));
            }
            case SaveState.Failed failed -> showFailed(failed.waiting(), failed.problem());
        }
    }

    private void showFailed(int waiting, IOException problem) {
        saved.getStyleClass().add("failed");
        saved.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        saved.setText(Texts.text("ui.status.failed", waiting));
        String why = Dialogs.why(problem);
        saved.setTooltip(new Tooltip(why));
        tell(isReassuring(problem) ? why : Texts.text("ui.status.kept", why));
    }

    /// Most sentences that say why a project can't be saved say that nothing is lost, too.
    private static boolean isReassuring(IOException problem) {
        return problem instanceof Refused refused && KEPT.contains(refused.problem().key());
    }

    private void offerRetry(boolean offered) {
        retry.setVisible(offered);
        retry.setManaged(offered);
    }
}
