package org.postil.format.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postil.model.Document;
import org.postil.model.Witness;
import org.postil.model.annotation.Annotation;
import org.postil.model.annotation.Tag;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;
import org.postil.model.id.Kebab;
import org.postil.text.Anchor;
import org.postil.text.CodePoints;
import org.postil.text.Span;

/// Makes a row of each tag on one version. People and topics stand in it by name, a document by its
/// title; a cell about which a tag says nothing is empty.
final class Rows {

    /// What stands above the columns, in the words of the JSON schema.
    static final List<String> COLUMNS =
            List.of(
                    "id",
                    "document",
                    "siglum",
                    "layer",
                    "start",
                    "end",
                    "spans",
                    "orphan",
                    "exact",
                    "person",
                    "mode",
                    "to",
                    "date",
                    "aspect",
                    "zone",
                    "topic",
                    "value",
                    "note",
                    "certainty",
                    "creator",
                    "created",
                    "modified",
                    "modifiedBy",
                    "witness");

    private final Codebook codebook;
    private final Document document;
    private final Witness witness;
    private final CodePoints points;

    Rows(Codebook codebook, Document document, Witness witness) {
        this.codebook = codebook;
        this.document = document;
        this.witness = witness;
        this.points = CodePoints.of(witness.text());
    }

    /// The cells in the order of the columns.
    List<String> row(Annotation annotation) {
        var cells = new HashMap<>(said(annotation.tag()));
        cells.putAll(place(annotation.anchor()));
        cells.put("id", annotation.id().toString());
        cells.put("layer", annotation.layer().value());
        cells.put("note", annotation.note());
        cells.put("certainty", Kebab.of(annotation.certainty()));
        cells.put("creator", annotation.made().who());
        cells.put("created", annotation.made().when().toString());
        cells.put("modified", annotation.modified().when().toString());
        cells.put("modifiedBy", annotation.modified().who());
        return COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList();
    }

    private Map<String, String> place(Anchor anchor) {
        Span hull = points.count(anchor.hull());
        return Map.of(
                "document", document.title(),
                "siglum", witness.siglum(),
                "witness", witness.id().toString(),
                "start", Integer.toString(hull.start()),
                "end", Integer.toString(hull.end()),
                "spans", spans(anchor),
                "orphan", anchor instanceof Anchor.Orphan ? "true" : "",
                "exact", anchor.quote(witness.text()));
    }

    /// As in JSON; a spreadsheet would take 3-10 for a day in March.
    private String spans(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Passage passage ->
                    passage.spans().stream()
                            .map(points::count)
                            .map(span -> "[" + span.start() + ", " + span.end() + "]")
                            .collect(Collectors.joining(", ", "[", "]"));
            case Anchor.Orphan _ -> "";
        };
    }

    private Map<String, String> said(Tag tag) {
        return switch (tag) {
            case Tag.SpeakerTag speaker ->
                    Map.of(
                            "person", name(speaker.person()),
                            "mode", Kebab.of(speaker.mode()),
                            "to", names(speaker.to()));
            case Tag.PersonTag named -> Map.of("person", name(named.person()));
            case Tag.DateTag date ->
                    Map.of(
                            "date", date.date().text(),
                            "aspect", Kebab.of(date.aspect()),
                            "zone", date.zone());
            case Tag.TopicTag about ->
                    Map.of("topic", codebook.topic(about.topic()).map(Topic::name).orElse(""));
            case Tag.ValueTag own -> Map.of("value", own.value());
            case Tag.OwnDateTag own -> Map.of("date", own.date().text());
            case Tag.NoteTag _ -> Map.of();
        };
    }

    private String names(List<Id<Person>> people) {
        return people.stream().map(this::name).collect(Collectors.joining("; "));
    }

    private String name(Id<Person> person) {
        return codebook.person(person).map(Person::name).orElse("");
    }
}
