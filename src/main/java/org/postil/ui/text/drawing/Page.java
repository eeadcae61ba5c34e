package org.postil.ui.text.drawing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.paint.Color;
import org.postil.model.annotation.Annotation;
import org.postil.model.codebook.Layer;
import org.postil.model.id.Id;
import org.postil.ui.fx.Ink;
import org.postil.ui.text.look.Highlight;

/// What all paragraphs of a pane are drawn with: the frame of the text, the colour of the paper and
/// the inks upon it, and which annotation is emphasised.
public final class Page {

    private final Map<String, Ink> inks = new HashMap<>();
    private Frame frame = Frame.of(600, Frame.EM, 70, 0.55);
    private Color paper = Color.WHITE;
    private Set<Id<Annotation>> emphasised = Set.of();

    public Frame frame() {
        return frame;
    }

    public void setFrame(Frame frame) {
        this.frame = frame;
    }

    Color paper() {
        return paper;
    }

    boolean isDark() {
        return Ink.isDark(paper);
    }

    public void setPaper(Color paper) {
        this.paper = paper;
        inks.clear();
    }

    /// The ink of a layer on this paper.
    public Ink ink(Layer layer) {
        return ink(layer.colour());
    }

    Ink ink(String hex) {
        return inks.computeIfAbsent(hex, colour -> Ink.of(colour, paper));
    }

    boolean isEmphasised(Highlight highlight) {
        return emphasised.contains(highlight.annotation());
    }

    /// Emphasises this annotation alone. Returns those whose drawing that changes.
    public Set<Id<Annotation>> emphasise(Optional<Id<Annotation>> annotation) {
        Set<Id<Annotation>> wanted = annotation.map(Set::of).orElse(Set.of());
        if (wanted.equals(emphasised)) return Set.of();
        var concerned = new HashSet<>(emphasised);
        concerned.addAll(wanted);
        emphasised = wanted;
        return concerned;
    }
}
