package org.postil.analysis.overview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.postil.edtf.Edtf;

class ClocksTest {

    /// Minutes from Greenwich, and the words that say so.
    private static final Pattern ZONE = Pattern.compile("(?m)^zone (-?[0-9]{1,3}): (.+)$");

    private static final Edtf NOON = Edtf.parse("1946-04-05T12:00:00");

    @Test
    void everyZoneThatIsReadInTextsIsKnownHereAtTheSameDistanceFromGreenwich() throws IOException {
        int zones = 0;
        for (String language : new String[] {"english", "french", "german", "russian"}) {
            Matcher zone = ZONE.matcher(words(language));
            while (zone.find()) {
                for (String name : zone.group(2).split(",\\s*")) {
                    assertThat(minutes(name)).as(name).contains(Integer.parseInt(zone.group(1)));
                    zones++;
                }
            }
        }
        assertThat(zones).isGreaterThan(15);
    }

    private static Optional<Integer> minutes(String zone) {
        return Clocks.moment(NOON, zone)
                .map(OffsetDateTime::getOffset)
                .map(offset -> offset.getTotalSeconds() / 60);
    }

    private static String words(String language) throws IOException {
        String name = "/org/postil/recognition/" + language + ".txt";
        try (InputStream in = Edtf.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        }
    }
}
