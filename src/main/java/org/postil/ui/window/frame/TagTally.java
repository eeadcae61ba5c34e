package org.postil.ui.window.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Untouched;
import org.postil.model.id.Id;
import org.postil.text.Anchor;

/// How many tags a project has, and how many of them have lost their place; without what lies in
/// the bin. After an edit only what it touched is counted.
final class TagTally {

    private List<Document> seen = List.of();
    private long tags;
    private long lost;

    /// Counts this project from now on.
    void count(Project project) {
        List<Document> now = project.allDocuments();
        Untouched same = Untouched.of(seen, now);
        Map<Id<Witness>, List<Annotation>> gone = byVersion(same.between(seen));
        byVersion(same.between(now))
                .forEach((version, all) -> {
                    List<Annotation> before = gone.getOrDefault(version, List.of());
                    gone.remove(version);
                    replace(before, all);
                });
        gone.values().forEach(all -> replace(all, List.of()));
        seen = now;
    }

    long tags() {
        return tags;
    }

    long lost() {
        return lost;
    }

    private void replace(List<Annotation> before, List<Annotation> now) {
        tags += now.size() - before.size();
        Untouched same = Untouched.of(before, now);
        lost += lost(same.between(now)) - lost(same.between(before));
    }

    private static long lost(List<Annotation> some) {
        return some.stream().filter(one -> one.anchor() instanceof Anchor.Orphan).count();
    }

    private static Map<Id<Witness>, List<Annotation>> byVersion(List<Document> documents) {
        Map<Id<Witness>, List<Annotation>> found = new HashMap<>();
        for (Document document : documents) {
            if (document.removed()) continue;
            document.witnesses().forEach(one -> found.put(one.id(), one.annotations()));
        }
        return found;
    }
}
