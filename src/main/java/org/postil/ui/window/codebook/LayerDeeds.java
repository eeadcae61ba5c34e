package org.postil.ui.window.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.postil.edit.RegisterEdit.AddLayer;
import org.postil.edit.RegisterEdit.OrderLayers;
import org.postil.edit.RegisterEdit.RemoveLayer;
import org.postil.edit.compound.ReshapeLayer;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Layer;
import org.postil.model.codebook.Layer.LineStyle;
import org.postil.model.codebook.Layer.Values;
import org.postil.model.codebook.LayerLetter;
import org.postil.model.id.LayerId;
import org.postil.ui.codebook.layers.LayersView;
import org.postil.ui.codebook.layers.Swatches;
import org.postil.ui.window.project.Work;

/// What is done with the kind of tag that is chosen.
public final class LayerDeeds {

    private final Work work;
    private final Supplier<LayersView> view;
    private final Passages passages;

    LayerDeeds(Work work, Supplier<LayersView> view, Passages passages) {
        this.work = work;
        this.view = view;
        this.passages = passages;
    }

    /// A new kind of this name, with a letter and a colour that are free, and any words as values.
    void create(String name) {
        LayerId id = free(LayerId.named(name));
        Layer fresh =
                new Layer(
                        id,
                        name,
                        LayerLetter.proposed(book(), id, name),
                        Swatches.free(book()),
                        LineStyle.DASHED,
                        new Values.Open());
        work.perform(new AddLayer(book().layers().size(), fresh));
        view.get().edit(id);
    }

    void change(Layer layer) {
        if (book().layer(layer.id()).isPresent()) {
            work.perform(ReshapeLayer.of(work.project(), layer));
        }
    }

    List<String> misfits(Layer layer) {
        return layer.isBuiltIn() ? List.of() : ReshapeLayer.misfits(work.project(), layer);
    }

    /// Moves it so many places down. Empty where it can't go there.
    public Optional<Runnable> move(int by) {
        return view.get()
                .chosen()
                .map(book().layers()::indexOf)
                .filter(at -> at + by >= 0 && at + by < book().layers().size())
                .flatMap(at -> work.ifWritable(() -> move(at, at + by)));
    }

    private void move(int from, int to) {
        var order = new ArrayList<>(book().layers().stream().map(Layer::id).toList());
        Collections.swap(order, from, to);
        work.perform(new OrderLayers(order));
    }

    /// Lists the passages that have such a tag.
    public Optional<Runnable> passages() {
        return view.get()
                .chosen()
                .map(layer -> () -> passages.list(entries(layer), "ui.passages.of"));
    }

    /// Removes it, if there is no such tag; else lists them. Those that every project has stay.
    public Optional<Runnable> remove() {
        return view.get()
                .chosen()
                .filter(layer -> !layer.isBuiltIn())
                .flatMap(layer -> work.ifWritable(() -> remove(layer)));
    }

    private void remove(Layer layer) {
        if (entries(layer).used(work.project()) > 0) {
            passages.list(entries(layer), "ui.remove.used");
        } else {
            work.perform(new RemoveLayer(layer.id()));
        }
    }

    private LayerId free(LayerId wanted) {
        LayerId id = wanted;
        for (int i = 2; id.isReserved() || book().layer(id).isPresent(); i++) {
            id = new LayerId(wanted + "-" + i);
        }
        return id;
    }

    private Codebook book() {
        return work.project().codebook();
    }

    private static Passages.Entries entries(Layer layer) {
        return new Passages.Entries(
                project -> project.codebook().layer(layer.id()).map(Layer::name).stream().toList(),
                tag -> tag.layer().equals(layer.id()));
    }
}
