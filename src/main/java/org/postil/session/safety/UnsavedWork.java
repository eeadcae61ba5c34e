package org.postil.session.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.postil.edit.change.Change;
import org.postil.edit.history.Commit;
import org.postil.model.Project;
import org.postil.session.safety.MissingWork.Deed;

/// The work that a project file does not take at the moment, line by line in a log that a crash
/// leaves whole: the generation of the file that a commit follows on, and what it does. Of those
/// that came into the file after all, `saved` is written for each, in order.
final class UnsavedWork implements Shelter {

    private static final String SEPARATOR = "\t";
    private static final String SAVED = "saved";

    private final Path folder;
    private final ActionLog log;
    private final Consumer<IOException> refused;

    /// How often the file was written, as far as it has acknowledged.
    private long generation;

    /// The first one that nothing in the log follows on.
    private long next;

    private UnsavedWork(
            Path folder, ActionLog log, long generation, Consumer<IOException> refused) {
        this.folder = folder;
        this.log = log;
        this.generation = generation;
        this.refused = refused;
        next = generation;
    }

    /// @param generation of the project file
    /// @param refused told where the log can't be written
    static UnsavedWork in(Path folder, long generation, Consumer<IOException> refused)
            throws IOException {
        ActionLog log = ActionLog.open(folder.resolve("actions.log"));
        return new UnsavedWork(folder, log, generation, refused);
    }

    /// What the log has and the file has not.
    ///
    /// @param project as the file has it
    synchronized Optional<MissingWork> missing(Project project) throws IOException {
        List<String> lines = log.lines();
        List<String> commits = lines.stream().filter(line -> !line.equals(SAVED)).toList();
        int saved = Math.min(lines.size() - commits.size(), commits.size());
        if (saved < commits.size()) {
            List<Deed> deeds = deeds(commits.subList(saved, commits.size()), project);
            next = generation + deeds.size();
            return Optional.of(new MissingWork(log.written(), deeds));
        }
        allSaved();
        return Optional.empty();
    }

    /// None where one does not follow on what is in the file, or on the one before.
    private List<Deed> deeds(List<String> commits, Project project) {
        var deeds = new ArrayList<Deed>();
        Project now = project;
        try {
            for (String line : commits) {
                List<String> parts = List.of(line.split(SEPARATOR));
                if (Long.parseLong(parts.getFirst()) != generation + deeds.size()) return List.of();
                List<String> commit = parts.subList(1, parts.size());
                Change change = CommitLines.read(commit, now);
                deeds.add(new Deed(change, CommitLines.isEmptied(commit)));
                now = change.after();
            }
            return deeds;
        } catch (IOException | RuntimeException ofAnotherProject) {
            return List.of();
        }
    }

    /// A commit is in the file: where it stands in the log, too, it is not missing any more.
    synchronized void saved() {
        generation++;
        try {
            if (!log.isEmpty()) log.append(SAVED);
        } catch (IOException problem) {
            refused.accept(problem);
        }
    }

    @Override
    public synchronized void keep(List<Commit> waiting) {
        next = Math.max(next, generation);
        try {
            for (Commit commit : waiting.subList((int) (next - generation), waiting.size())) {
                log.append(next + SEPARATOR + String.join(SEPARATOR, CommitLines.write(commit)));
                next++;
            }
        } catch (IOException problem) {
            refused.accept(problem);
        }
    }

    @Override
    public synchronized void allSaved() {
        try {
            if (!log.isEmpty()) log.clear();
        } catch (IOException problem) {
            refused.accept(problem);
        }
    }

    /// Keeps the log where nothing is written any more.
    synchronized Path leaveOut() throws IOException {
        Path place = Files.createTempFile(folder, "left-out-", ".log");
        log.setAside(place);
        next = generation;
        return place;
    }
}
