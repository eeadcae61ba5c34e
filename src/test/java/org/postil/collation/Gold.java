package org.postil.collation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.postil.format.PlainText;
import org.postil.text.Breaks;
import org.postil.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What careful reading found in the two versions of telegram 1053. The published one is A, the
/// archival one B. Neither has astral letters, so that code points are UTF-16 units.
final class Gold {

    static final String PUBLISHED = "1946-04-05-smith-cable-1053-published.txt";
    static final String ARCHIVAL = "1946-04-05-smith-cable-1053-archival-ocr.txt";

    final WitnessText a = witness("A", PUBLISHED);
    final WitnessText b = witness("B", ARCHIVAL);
    final Span bodyA;
    final Span bodyB;
    final List<Item> items = new ArrayList<>();

    /// One true difference.
    record Item(
            String id,
            String zone,
            Set<String> classes,
            boolean matters,
            Span a,
            Span b,
            List<Span> parts) {

        boolean isPageApparatus() {
            return classes.contains("page-apparatus");
        }

        boolean inBody() {
            return zone.equals("body");
        }
    }

    Gold() throws IOException {
        JsonNode all;
        try (InputStream in = Gold.class.getResourceAsStream("1053-gold.json")) {
            all = JsonMapper.shared().readTree(Objects.requireNonNull(in));
        }
        bodyA = body(all.get("published"));
        bodyB = body(all.get("archival"));
        all.get("items").forEach(item -> items.add(item(item)));
    }

    List<Item> body() {
        return items.stream().filter(Item::inBody).toList();
    }

    /// A span without the white space at its ends.
    static Span trimmed(String text, Span span) {
        return Breaks.trim(text, span);
    }

    private static Span body(JsonNode witness) {
        return new Span(witness.get("body_start").asInt(), witness.get("body_end").asInt());
    }

    private Item item(JsonNode item) {
        var classes = new HashSet<String>();
        classes.add(item.get("class").asString().replace("-substantive", ""));
        item.get("also_acceptable")
                .forEach(one -> classes.add(one.asString().replace("-substantive", "")));
        var parts = new ArrayList<Span>();
        item.get("archival").path("parts").forEach(part -> parts.add(span(part)));
        return new Item(
                item.get("id").asString(),
                item.get("zone").asString(),
                classes,
                item.get("severity").asString().equals("substantive"),
                trimmed(a.text(), span(item.get("published"))),
                trimmed(b.text(), span(item.get("archival"))),
                parts);
    }

    private static Span span(JsonNode node) {
        return new Span(node.get("start").asInt(), node.get("end").asInt());
    }

    static WitnessText witness(String siglum, String file) {
        try {
            var read =
                    PlainText.read(Path.of("sample-docs", file), Optional.empty(), Instant.EPOCH);
            return new WitnessText(siglum, file, read.document().mainWitness().text());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
