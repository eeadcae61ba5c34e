package org.postil.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.model.Metadata;
import org.postil.model.Metadata.Field;
import org.postil.model.Original;

/// One cable, saved by a word processor in each format that it writes.
class OneCableTest {

    private static final String CABLE =
            """
            ‹HEADER: TOP SECRET›

            The Ambassador in the Soviet Union to the Secretary of State

            Moscow, October 3, 1948 — 7 p.m.

            2718. 𝔘 stands first. I saw Molotov last night[1] for two hours, and he said:
            “We have no other aim.”

            Он повторил: «Мы не хотим войны»[2] и встал. The area is 12 km².

            1. The blockade of Berlin;

            a) by rail,

            b) by road;

            2. the currency.

            Sector\tTons
            British\t1,200

            Comment

            This was the end of the first page.

            ‹HEADER: [p. 2]›

            The second page begins here.\tSMITH

            ‹FOOTNOTE: [1] V. M. Molotov, Soviet Foreign Minister.›

            ‹FOOTNOTE: [2] In Russian in the original: «Мы не хотим войны».›\
            """;

    @ParameterizedTest
    @ValueSource(strings = {"cable.docx", "cable.odt", "cable.fodt", "cable.rtf"})
    void readsTheSameInEveryFormat(String name) throws IOException {
        Imported imported = Shown.read(name);
        assertThat(Shown.text(imported)).isEqualTo(CABLE);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.document().title()).isEqualTo("Telegram 2718 from Moscow");
        assertThat(imported.document().metadata())
                .isEqualTo(
                        Metadata.NONE.with(Field.DATE, "1948-10-03").with(Field.SUBJECT, "Berlin"));
        assertThat(imported.document().mainWitness().metadata().get(Field.CONTRIBUTOR))
                .isEqualTo("A. Reader");
        assertThat(imported.originals()).containsExactly(Original.of(Shown.file(name)));
    }

    @Test
    void aNameDoesNotHideWhatAFileIs() throws IOException {
        assertThat(Shown.text("cable.txt", Shown.file("cable.docx"))).isEqualTo(CABLE);
        assertThat(Shown.text("cable.pdf", Shown.file("cable.rtf"))).isEqualTo(CABLE);
    }
}
