package org.postil.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutsideTest {

    @Test
    void whatIsRefusedIsASentenceThatNamesTheFile() {
        assertThat(told(new NoSuchFileException("/home/una/out.json")))
                .isEqualTo(
                        "“out.json” is not there: it was moved, renamed or deleted. The project is"
                                + " as it was.");
        assertThat(told(new AccessDeniedException("/home/una/out.json")))
                .startsWith("“out.json” can't be read or written");
        assertThat(told(new FileSystemException("/a/b", null, "No space left on device")))
                .startsWith("“b” could not be read or written: No space left on device.");
        assertThat(told(Refused.because("store.exists", "a.postil"))).startsWith("There is");
    }

    @Test
    void whyItWasSaysNothingOfTheProjectAndAdvisesNoPlace() {
        for (IOException problem :
                List.of(
                        new NoSuchFileException("/home/una/out.json"),
                        new AccessDeniedException("/home/una/out.json"),
                        new FileSystemException("/a/b", null, "No space left on device"),
                        new IOException("the line is cut"),
                        new IOException())) {
            String why = Words.inEnglish().of(Outside.why(problem));
            assertThat(why).doesNotContain("project", "place").endsWith(".");
            assertThat(told(problem)).startsWith(why).endsWith(" The project is as it was.");
        }
    }

    @Test
    void noClassIsNamed() {
        var cause = new IllegalStateException("the line is cut");
        assertThat(told(new IOException(cause))).startsWith("That did not work: the line is cut.");
        assertThat(told(new IOException(new IOException(cause))))
                .startsWith("That did not work: the line is cut.");
        assertThat(told(new IOException(new IllegalStateException())))
                .isEqualTo(told(new IOException()))
                .startsWith("That did not work, and the system did not say why.");
    }

    private static String told(IOException problem) {
        return Words.inEnglish().of(Outside.sentence(problem));
    }
}
