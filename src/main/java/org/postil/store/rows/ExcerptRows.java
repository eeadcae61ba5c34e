package org.postil.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Held;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Excerpt.Question;
import org.postil.model.excerpt.Alteration;
import org.postil.model.excerpt.Arrangement;
import org.postil.model.excerpt.Headings;
import org.postil.model.excerpt.SheetStyle;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;
import org.postil.model.id.LayerId;
import org.postil.store.sql.Database;
import org.postil.store.sql.Difference;
import org.postil.store.sql.Row;
import org.postil.store.sql.Written;

/// Tables `excerpt`, `excerpt_arrangement`, `excerpt_passage`, `excerpt_alteration`,
/// `excerpt_question` and `excerpt_question_about`. An excerpt that changes is written anew: it is
/// small. A file of schema 1 that is only read has none.
final class ExcerptRows {

    private static final String INSERT =
            """
            INSERT INTO excerpt
            (id, position, title, headnote, level, time, licence, paper, type, numbering, restart)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    private final Database database;

    ExcerptRows(Database database) {
        this.database = database;
    }

    List<Excerpt> read() throws SQLException {
        if (!database.hasTable("excerpt")) return List.of();
        return database.list("SELECT * FROM excerpt ORDER BY position", this::read);
    }

    void update(List<Excerpt> was, List<Excerpt> is) throws SQLException {
        var excerpts = Difference.between(was, is, Excerpt::id);
        for (Excerpt gone : excerpts.removed()) delete(gone);
        for (var pair : excerpts.changed()) {
            delete(pair.was());
            insert(is.indexOf(pair.is()), pair.is());
        }
        for (var added : excerpts.added()) insert(added.place(), added.one());
        for (var moved : excerpts.moved()) {
            database.writeOne(
                    "UPDATE excerpt SET position = ? WHERE id = ?",
                    moved.place(),
                    moved.one().id().toString());
        }
    }

    private void delete(Excerpt gone) throws SQLException {
        database.writeOne("DELETE FROM excerpt WHERE id = ?", gone.id().toString());
    }

    private void insert(int place, Excerpt one) throws SQLException {
        Headings headings = one.headings();
        SheetStyle style = one.style();
        database.writeOne(
                INSERT,
                one.id().toString(),
                place,
                one.title(),
                headings.headnote(),
                headings.level(),
                headings.time(),
                headings.licence(),
                Kebab.of(style.paper()),
                Kebab.of(style.type()),
                Kebab.of(style.numbering()),
                style.restart());
        String id = one.id().toString();
        insert(id, style.arrangement());
        for (int i = 0; i < one.passages().size(); i++) insert(id, i, one.passages().get(i));
        for (int i = 0; i < one.questions().size(); i++) insert(id, i, one.questions().get(i));
    }

    private void insert(String excerpt, Arrangement one) throws SQLException {
        if (one.equals(Arrangement.STANDARD)) return;
        database.writeOne(
                "INSERT INTO excerpt_arrangement VALUES (?, ?, ?, ?, ?)",
                excerpt,
                Kebab.of(one.layout()),
                Kebab.of(one.glosses()),
                Kebab.of(one.variants()),
                against(one));
    }

    /// The siglum; below it, each on a line, the layers that are marked.
    private static String against(Arrangement one) {
        var lines = new StringBuilder(one.against());
        for (LayerId layer : one.marked()) lines.append('\n').append(layer);
        return lines.toString();
    }

    private void insert(String excerpt, int number, Passage one) throws SQLException {
        database.writeOne(
                "INSERT INTO excerpt_passage VALUES (?, ?, ?, ?)",
                excerpt,
                number,
                one.witness().toString(),
                one.hold().toString());
        for (int i = 0; i < one.alterations().size(); i++) {
            Alteration alteration = one.alterations().get(i);
            AlterationColumns columns = AlterationColumns.of(alteration);
            database.writeOne(
                    "INSERT INTO excerpt_alteration VALUES (?, ?, ?, ?, ?, ?, ?)",
                    excerpt,
                    number,
                    i,
                    alteration.hold().toString(),
                    columns.kind(),
                    columns.words(),
                    columns.variant());
        }
    }

    private void insert(String excerpt, int number, Question one) throws SQLException {
        database.writeOne(
                "INSERT INTO excerpt_question VALUES (?, ?, ?, ?, ?)",
                excerpt,
                number,
                one.words(),
                one.lines(),
                one.answer());
        for (int i = 0; i < one.about().size(); i++) {
            database.writeOne(
                    "INSERT INTO excerpt_question_about VALUES (?, ?, ?, ?, ?)",
                    excerpt,
                    number,
                    i,
                    one.about().get(i).witness().toString(),
                    one.about().get(i).hold().toString());
        }
    }

    private Excerpt read(Row row) throws SQLException {
        String id = row.text("id");
        return new Excerpt(
                Id.parse(id),
                row.text("title"),
                new Headings(
                        row.text("headnote"),
                        row.text("level"),
                        row.text("time"),
                        row.text("licence")),
                database.list(
                        "SELECT * FROM excerpt_passage WHERE excerpt = ? ORDER BY number",
                        this::passage,
                        id),
                database.list(
                        "SELECT * FROM excerpt_question WHERE excerpt = ? ORDER BY number",
                        this::question,
                        id),
                style(row));
    }

    private SheetStyle style(Row row) throws SQLException {
        return new SheetStyle(
                Written.choice(SheetStyle.Paper.class, row.text("paper")),
                Written.choice(SheetStyle.Type.class, row.text("type")),
                Written.choice(SheetStyle.Numbering.class, row.text("numbering")),
                row.flag("restart"),
                arrangement(row.text("id")));
    }

    /// A file of schema 2 or 3 that is only read knows no other than the standard one.
    private Arrangement arrangement(String excerpt) throws SQLException {
        if (!database.hasTable("excerpt_arrangement")) return Arrangement.STANDARD;
        return database.first(
                        "SELECT * FROM excerpt_arrangement WHERE excerpt = ?",
                        ExcerptRows::arrangement,
                        excerpt)
                .orElse(Arrangement.STANDARD);
    }

    private static Arrangement arrangement(Row row) throws SQLException {
        List<String> against = row.text("against").lines().toList();
        return new Arrangement(
                Written.choice(Arrangement.Layout.class, row.text("layout")),
                Written.choice(Arrangement.Glosses.class, row.text("glosses")),
                Written.choice(Arrangement.Variants.class, row.text("variants")),
                against.isEmpty() ? "" : against.getFirst(),
                against.stream().skip(1).map(LayerId::new).toList());
    }

    private Passage passage(Row row) throws SQLException {
        List<Alteration> alterations =
                database.list(
                        "SELECT * FROM excerpt_alteration WHERE excerpt = ? AND passage = ?"
                                + " ORDER BY number",
                        AlterationColumns::read,
                        row.text("excerpt"),
                        row.number("number"));
        return new Passage(Id.parse(row.text("hold")), Id.parse(row.text("witness")), alterations);
    }

    private Question question(Row row) throws SQLException {
        List<Held> about =
                database.list(
                        "SELECT * FROM excerpt_question_about WHERE excerpt = ? AND question = ?"
                                + " ORDER BY number",
                        one -> new Held(Id.parse(one.text("witness")), Id.parse(one.text("hold"))),
                        row.text("excerpt"),
                        row.number("number"));
        return new Question(
                row.text("words"), (int) row.number("lines"), row.text("answer"), about);
    }
}
