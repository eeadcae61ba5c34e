package org.postil.format.collation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.collation.Apparatus;
import org.postil.collation.Collation;
import org.postil.collation.Comparison;
import org.postil.collation.Decided;
import org.postil.collation.WitnessText;
import org.postil.collation.table.Table;
import org.postil.collation.token.Lexicon;
import org.postil.collation.token.Tokenizer;
import org.postil.collation.token.Tokens;
import org.postil.collation.watch.Watch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is in the files of a comparison: every version, whole.
class FilesTest {

    @FunctionalInterface
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    @Test
    void everyTokenOfTheTelegramIsAccountedForInItsJson() throws IOException {
        Comparison pair = Collation.of(Versions.published(), Versions.archival());
        JsonNode json = json(out -> ComparisonJson.write(pair, out));
        for (int side = 0; side < 2; side++) {
            String text = json.get("witnesses").get(side).get("text").asString();
            assertThat(text).isEqualTo((side == 0 ? pair.a() : pair.b()).text());
            BitSet said = said(json, side);
            Tokens tokens = Tokenizer.of("", text, new Lexicon());
            for (int i = 0; i < tokens.size(); i++) {
                int end = said.nextClearBit(tokens.start(i));
                assertThat(end).as("%s", tokens.span(i)).isGreaterThanOrEqualTo(tokens.end(i));
            }
        }
    }

    private static BitSet said(JsonNode json, int side) {
        var said = new BitSet();
        String key = side == 0 ? "a" : "b";
        for (JsonNode link : json.get("alignment")) {
            said.set(link.get(2 * side).asInt(), link.get(2 * side + 1).asInt());
        }
        for (JsonNode one : json.get("setAside")) {
            if (one.get("witness").asString().equals(side == 0 ? "A" : "B")) set(said, one);
        }
        for (JsonNode one : json.get("variants")) set(said, one.get(key));
        for (JsonNode one : json.get("moves")) set(said, one.get(key));
        return said;
    }

    private static void set(BitSet said, JsonNode span) {
        said.set(span.get("start").asInt(), span.get("end").asInt());
    }

    @Test
    void aTableIsEachVersionTokenByToken() {
        for (long seed = 0; seed < 100; seed++) {
            for (int count = 2; count <= 6; count++) {
                Apparatus apparatus = Versions.random(seed, count);
                for (int row = 0; row < count; row++) assertRowIsWhole(apparatus, row);
            }
        }
    }

    private static void assertRowIsWhole(Apparatus apparatus, int row) {
        int next = 0;
        for (int column = 0; column < apparatus.table().size(); column++) {
            int token = apparatus.table().token(column, row);
            if (token != Table.NONE) assertThat(token).isEqualTo(next++);
        }
        assertThat(next).isEqualTo(apparatus.tokens().get(row).size());
    }

    @Test
    void threeVersionsHaveColumnsWithNullWhereOneHasNothing() throws IOException {
        List<WitnessText> texts =
                List.of(
                        new WitnessText("A", "a", "\uD835\uDD18 the old king"),
                        new WitnessText("B", "b", "\uD835\uDD18 the king"),
                        new WitnessText("C", "c", "\uD835\uDD18 the old kings"));
        Apparatus three = Apparatus.of(texts, Decided.NOTHING, Watch.NOBODY);
        JsonNode json = json(out -> ApparatusJson.write(three, out));
        assertThat(json.get("columns").size()).isEqualTo(4);
        assertThat(json.get("columns").get(2).toString())
                .isEqualTo("[{\"start\":6,\"end\":9},null,{\"start\":6,\"end\":9}]");
    }

    @Test
    void theTableOfVariantsHasARowEachAndNoFormula() throws IOException {
        Comparison pair =
                Collation.of(
                        new WitnessText("A", "", "One two, =1+1 three four five."),
                        new WitnessText("B", "", "One two, -1 three four five."));
        String csv = text(out -> VariantsCsv.write(Apparatus.of(pair), out));
        assertThat(csv.split("\r\n")).hasSize(2);
        assertThat(csv).startsWith("id,class,rank,matters,confidence,reason,A start,A end,A text,");
        assertThat(csv).contains(",'=1+,");
    }

    @Test
    void thePageNeedsNoNetworkAndRunsNoCode() throws IOException {
        Comparison pair =
                Collation.of(
                        new WitnessText("<A>", "", "One <script>alert(1)</script> two three."),
                        new WitnessText("B", "", "One two three."));
        String html = text(out -> ApparatusHtml.write(Apparatus.of(pair), out));
        assertThat(html).doesNotContain("<script").doesNotContain("http").doesNotContain("src=");
        assertThat(html).contains("&lt;A&gt;").contains("&lt;script&gt;alert(1)");
    }

    private static JsonNode json(Writing writing) throws IOException {
        return JsonMapper.shared().readTree(text(writing));
    }

    private static String text(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toString(UTF_8);
    }
}
