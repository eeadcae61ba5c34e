package org.postil.store.rows;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import org.postil.message.Message;
import org.postil.model.Document;
import org.postil.model.Project;
import org.postil.model.codebook.Codebook;
import org.postil.model.id.Id;
import org.postil.store.search.WordIndex;
import org.postil.store.sql.Damaged;
import org.postil.store.sql.Database;
import org.postil.store.sql.Row;

/// Table `project`, and through others the whole project.
public final class ProjectRows {

    private final Database database;
    private final LayerRows layers;
    private final PersonRows people;
    private final TopicRows topics;
    private final DocumentRows documents;
    private final ExcerptRows excerpts;
    private final SearchRows searches;

    public ProjectRows(Database database) {
        this(database, new WordIndex(database));
    }

    /// @param index that follows every change of a text
    public ProjectRows(Database database, WordIndex index) {
        this.database = database;
        layers = new LayerRows(database);
        people = new PersonRows(database);
        topics = new TopicRows(database);
        documents = new DocumentRows(database, index);
        excerpts = new ExcerptRows(database);
        searches = new SearchRows(database);
    }

    /// The whole project. Throws a [Damaged] where it can't be what was written.
    public Project read() throws SQLException {
        var bodies =
                new Bodies(one -> {
                    throw new IllegalStateException(one + " is still being read");
                });
        Project read = outline(bodies);
        bodies.read(database);
        return read;
    }

    /// The project but for its texts and marks, which are promised. Throws a [Damaged] where it
    /// can't be what was written.
    ///
    /// @param bodies takes note of what is promised
    public Project outline(Bodies bodies) throws SQLException {
        try {
            List<Project> found =
                    database.list("SELECT * FROM project", row -> outline(row, bodies));
            if (found.size() == 1) return found.getFirst();
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new Damaged(Message.of("store.damaged.register"), wrong);
        }
        throw new Damaged(Message.of("store.damaged.register"));
    }

    /// Which project it is. Throws a [Damaged] as [#read] does.
    public Id<Project> id() throws SQLException {
        try {
            return database.first("SELECT id FROM project", row -> row.text("id"))
                    .map(Id::<Project>parse)
                    .orElseThrow(() -> new Damaged(Message.of("store.damaged.register")));
        } catch (IllegalArgumentException wrong) {
            throw new Damaged(Message.of("store.damaged.register"), wrong);
        }
    }

    /// Writes a project into a file that has none.
    public void insert(Project project) throws SQLException {
        database.writeOne(
                "INSERT INTO project (id, title, memo) VALUES (?, ?, ?)",
                project.id().toString(),
                project.title(),
                project.memo());
        updateParts(new Codebook(List.of(), List.of(), List.of()), List.of(), project);
        excerpts.update(List.of(), project.excerpts());
        searches.update(List.of(), project.searches());
    }

    /// Writes what differs. What both states share is not looked at.
    public void update(Project was, Project is) throws SQLException {
        if (!was.title().equals(is.title()) || !was.memo().equals(is.memo())) {
            database.writeOne(
                    "UPDATE project SET title = ?, memo = ? WHERE id = ?",
                    is.title(),
                    is.memo(),
                    is.id().toString());
        }
        updateParts(was.codebook(), was.allDocuments(), is);
        excerpts.update(was.excerpts(), is.excerpts());
        searches.update(was.searches(), is.searches());
    }

    private void updateParts(Codebook codebook, List<Document> had, Project is)
            throws SQLException {
        layers.update(codebook.layers(), is.codebook().layers());
        people.update(codebook.people(), is.codebook().people());
        topics.update(codebook.topics(), is.codebook().topics());
        documents.update(had, is.allDocuments());
    }

    private Project outline(Row row, Bodies bodies) throws SQLException {
        return new Project(
                Id.parse(row.text("id")),
                row.text("title"),
                row.text("memo"),
                new Codebook(layers.read(), people.read(), topics.read()),
                documents.outline(bodies),
                excerpts.read(),
                searches.read());
    }
}
