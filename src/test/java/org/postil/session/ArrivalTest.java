package org.postil.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.message.Refused;
import org.postil.model.Document;
import org.postil.model.Metadata.Field;

/// A file on its way into the project.
class ArrivalTest {

    private static final Path CABLE =
            Path.of("sample-docs/1946-04-05-smith-cable-1053-archival-ocr.txt");

    private static final Charset KOI8 = Charset.forName("KOI8-R");

    @TempDir Path folder;

    @Test
    void itsHeaderFillsTheFieldsThatTheFileLeavesEmpty() throws Refused {
        Document document = Arrival.of(CABLE, Instant.EPOCH).file().document();
        assertThat(document.metadata().get(Field.FROM)).contains("Smith");
        assertThat(document.metadata().get(Field.NUMBER)).isEqualTo("1053");
        assertThat(document.mainWitness().metadata().get(Field.CLASSIFICATION)).contains("SECRET");
    }

    @Test
    void whatTheReaderSaysStaysWhenTheFileIsReadInAnotherEncoding() throws IOException {
        Path file = folder.resolve("note.txt");
        Files.write(file, "Москва, 5 апреля 1946 г.\nТоварищ Сталин.\n".getBytes(KOI8));
        Arrival mine =
                Arrival.of(file, Instant.EPOCH)
                        .titled("A note")
                        .saying(Field.DATE, "1946-04-06")
                        .saying(Field.LANGUAGE, "ru");
        Arrival wrong = mine.in("windows-1251");
        assertThat(wrong.file().document().mainWitness().text()).doesNotContain("Товарищ");
        Arrival right = wrong.in("KOI8-R");
        Document document = right.file().document();
        assertThat(document.mainWitness().text()).contains("Товарищ Сталин");
        assertThat(document.title()).isEqualTo("A note");
        assertThat(document.metadata().get(Field.DATE)).isEqualTo("1946-04-06");
        assertThat(document.mainWitness().metadata().get(Field.LANGUAGE)).isEqualTo("ru");
        assertThat(right.encoding()).isEqualTo("KOI8-R");
        assertThat(right.isOf(mine)).isTrue();
        assertThat(right.file().originals()).isEqualTo(mine.file().originals());
    }

    @Test
    void anEmptyWordTakesAwayWhatWasRead() throws Refused {
        Arrival cable = Arrival.of(CABLE, Instant.EPOCH).saying(Field.NUMBER, "");
        assertThat(cable.file().document().metadata().get(Field.NUMBER)).isEmpty();
    }

    @Test
    void bytesThatAreNoTextInAnEncodingAreRefusedWithASentence() throws IOException {
        Path file = folder.resolve("note.txt");
        Files.write(file, "ÄÖÜ äöü ß".getBytes(Charset.forName("windows-1252")));
        Arrival read = Arrival.of(file, Instant.EPOCH);
        assertThatThrownBy(() -> read.in(UTF_8.name())).isInstanceOf(Refused.class);
    }
}
