package org.postil.model.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.model.annotation.SetAside.Kind;

class KebabTest {

    @Test
    void aChoiceIsFoundByTheWordsThatWereWritten() {
        assertThat(Kebab.of(Kind.WEB_FURNITURE)).isEqualTo("web-furniture");
        for (Kind kind : Kind.values()) {
            assertThat(Kebab.parse(Kind.class, Kebab.of(kind))).contains(kind);
        }
        assertThat(Kebab.all(Kind.class)).contains("archive-note").hasSize(Kind.values().length);
    }

    @Test
    void otherWordsAreNoChoice() {
        assertThat(Kebab.parse(Kind.class, "WEB_FURNITURE")).isEmpty();
        assertThat(Kebab.parse(Kind.class, "𝔘")).isEmpty();
    }
}
