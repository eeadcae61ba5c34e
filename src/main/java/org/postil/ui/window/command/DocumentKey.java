package org.postil.ui.window.command;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key that means something only while a document is read and has the focus: a sign that is typed
/// ("S", "Shift+S", "[") or a key without a sign ("Delete", "Shift+Enter").
///
/// A sign acts when it is typed, wherever the keyboard has it; what opens then must not get it.
///
/// @param name as it is shown; empty for none
public record DocumentKey(String name) {

    public static final DocumentKey NONE = new DocumentKey("");

    private static final String SHIFT = "Shift+";

    /// The key with this name.
    ///
    /// @param name one sign, "Shift+" and a letter, or what [KeyCombination#valueOf] reads
    public static DocumentKey of(String name) {
        return new DocumentKey(name);
    }

    boolean isLetter() {
        return isSign() && Character.isLetter(sign().codePointAt(0));
    }

    /// Whether this event, of a key that went down or of a sign that was typed, is this key.
    boolean matches(KeyEvent event) {
        if (name.isEmpty()) return false;
        boolean typed = event.getEventType() == KeyEvent.KEY_TYPED;
        if (typed != isSign()) return false;
        return typed ? isTyped(event) : KeyCombination.valueOf(name).match(event);
    }

    /// Capitals may come from the Caps Lock: of letters only Shift counts.
    private boolean isTyped(KeyEvent event) {
        if (!isLetter()) return event.getCharacter().equals(sign());
        return event.getCharacter().equalsIgnoreCase(sign())
                && event.isShiftDown() == name.startsWith(SHIFT);
    }

    private boolean isSign() {
        return !sign().isEmpty() && sign().codePointCount(0, sign().length()) == 1;
    }

    private String sign() {
        return name.startsWith(SHIFT) ? name.substring(SHIFT.length()) : name;
    }
}
