package org.postil.ui.window.states;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.ButtonType;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.postil.message.Message;
import org.postil.session.OpenProject;
import org.postil.store.safety.SafetyFolder;
import org.postil.store.safety.Snapshot;
import org.postil.text.RightToLeft;
import org.postil.ui.fx.Background;
import org.postil.ui.fx.Dialogs;
import org.postil.ui.fx.Dialogs.FileUse;
import org.postil.ui.fx.Sheet;
import org.postil.ui.fx.Texts;

/// The earlier states of an open project, laid before the reader, and what is done with them. The
/// disk is asked in the background; the project itself is never changed.
public final class EarlierStates {

    private static final double WIDTH = 620;
    private static final String ENDING = "postil";

    private final OpenProject open;
    private final SafetyFolder safety;
    private final Dialogs dialogs;
    private final StatesView view;

    /// @param look shows a state in a window of its own, to read only
    public EarlierStates(
            OpenProject open, SafetyFolder safety, Dialogs dialogs, Consumer<Snapshot> look) {
        this.open = open;
        this.safety = safety;
        this.dialogs = dialogs;
        view = new StatesView(look, this::restore);
        if (!open.file().readOnly()) view.offerKeeping(this::keep);
    }

    /// Shows the list over its window.
    public void show(Stage owner) {
        lay(owner);
        view.goToList();
    }

    /// The same, to keep the present state under a name.
    public void showKeeping(Stage owner) {
        lay(owner);
        view.goToName();
    }

    private void lay(Stage owner) {
        var sheet = new Sheet(owner, Texts.text("ui.states.title"), view);
        sheet.initModality(Modality.WINDOW_MODAL); // a state's own window stays free
        sheet.getDialogPane().setPrefWidth(WIDTH);
        sheet.getButtonTypes().add(ButtonType.CLOSE);
        list(Message.of("ui.states.says"));
        sheet.show();
    }

    private void list(Message said) {
        ask(() -> safety.statesOf(open.file()), states -> view.show(states, said));
    }

    private void keep(String name) {
        ask(() -> open.keep(name), state -> list(Message.of("ui.states.kept", state.name())));
    }

    private void restore(Snapshot state) {
        String title = open.session().project().title();
        String name = RightToLeft.withSpaces(Texts.text("ui.states.name", title, When.day(state)));
        dialogs.file(FileUse.SAVE, Texts.text("ui.states.where"), name + "." + ENDING, ENDING)
                .ifPresent(target -> restore(state, target));
    }

    private void restore(Snapshot state, Path target) {
        ask(
                () -> {
                    state.restoreTo(target);
                    return target;
                },
                _ -> view.say(Message.of("ui.states.restored", target.toString())));
    }

    private <T> void ask(Background.Work<T> work, Consumer<T> then) {
        Background.run(
                work,
                then,
                problem ->
                        dialogs.tell(Texts.text("ui.states.refused"), Dialogs.sentence(problem)));
    }
}
