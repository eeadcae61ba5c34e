package org.postil.ui.window;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.id.Id;
import org.postil.ui.library.Row;

/// What a reader does with the library, by keys only, and sees in it.
final class LibraryDesk {

    private final Desk desk;

    LibraryDesk(Desk desk) {
        this.desk = desk;
    }

    /// Goes to the library with F6, and there to the document whose title begins so.
    LibraryDesk goesTo(String title) {
        return choosesRow(document(title).id(), false);
    }

    /// Goes to a version of a document.
    LibraryDesk goesTo(String title, String siglum) {
        Witness version =
                document(title).witnesses().stream()
                        .filter(one -> one.siglum().equals(siglum))
                        .findFirst()
                        .orElseThrow();
        return choosesRow(version.id(), true);
    }

    private LibraryDesk choosesRow(Id<?> key, boolean version) {
        entersLibrary();
        desk.presses(KeyCode.HOME);
        for (int i = 0; i < 200; i++) {
            Row row = Desk.onFx(() -> desk.window().library().chosen().orElseThrow());
            if (row.key().equals(key) && row instanceof Row.OfVersion == version) return this;
            desk.presses(KeyCode.DOWN);
        }
        throw new AssertionError("no row " + key);
    }

    LibraryDesk entersLibrary() {
        for (int i = 0; i < 4; i++) {
            if (desk.focused() instanceof TreeView) return this;
            desk.presses(KeyCode.F6);
        }
        throw new AssertionError("F6 never reached the library");
    }

    /// Does a command by a part of its words.
    LibraryDesk does(String command) {
        desk.presses(KeyCode.CONTROL, KeyCode.K).types(command).accepts();
        return this;
    }

    LibraryDesk copiesElsewhere(String text) {
        desk.fx(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        return this;
    }

    /// The documents as they are listed, each with the sigla of its versions, the main one starred:
    /// `Cable A* B`.
    List<String> lists() {
        Project now = desk.project();
        return Desk.onFx(() -> desk.window().library().listed()).stream()
                .map(id -> picture(now.document(id).orElseThrow()))
                .toList();
    }

    private static String picture(Document document) {
        String versions =
                document.witnesses().stream()
                        .map(one -> one.siglum() + (one.id().equals(document.main()) ? "*" : ""))
                        .collect(Collectors.joining(" "));
        return document.title() + " " + versions;
    }

    String done() {
        return Desk.onFx(() -> ((Label) desk.window().lookup("#done")).getText());
    }

    Document document(String title) {
        return desk.project().documents().stream()
                .filter(one -> one.title().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no document " + title));
    }

    boolean sees(String query) {
        return Desk.onFx(() -> {
            var node = desk.window().lookup(query);
            return node != null && node.isVisible() && node.getParent().isVisible();
        });
    }
}
