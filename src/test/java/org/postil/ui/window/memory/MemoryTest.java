package org.postil.ui.window.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.model.Project;
import org.postil.model.id.Id;
import org.postil.ui.library.Order;
import org.postil.ui.text.TypeSize;

class MemoryTest {

    @TempDir Path folder;

    private static final Workplace.Side NARROW = new Workplace.Side(250, false);
    private static final TypeSize LARGE = new TypeSize(1.5, 90, 0.8);

    @Test
    void whatWasChangedIsThereAtTheNextStart() {
        var place = new Settings.Place(12, 34, 1000, 700, true);
        Path project = folder.resolve("Ünïcode 𝔘 = # project.postil");
        var memory = new Memory(folder);
        memory.change(usual -> usual.withDark(true).withType(LARGE));
        memory.change(usual -> usual.withPlace(place).opened(project));
        memory.settle();
        assertThat(new Memory(folder).settings())
                .isEqualTo(new Settings(true, LARGE, place, List.of(project)));
    }

    @Test
    void whatWasOpenIsKeptForEachProject() {
        Id<Project> one = Id.fresh();
        var left =
                new Workplace(
                        List.of(Id.fresh(), Id.fresh()),
                        1,
                        List.of(0.4),
                        new Workplace.Side(300, true),
                        new Workplace.Side(250, false),
                        Order.DATE);
        var memory = new Memory(folder);
        memory.remember(one, left);
        memory.settle();
        var again = new Memory(folder);
        assertThat(again.workplace(one)).isEqualTo(left);
        assertThat(again.workplace(Id.fresh())).isEqualTo(Workplace.NONE);
    }

    @Test
    void howAProjectWasLeftCountsBeforeTheDiskHasIt() throws IOException {
        Id<Project> one = Id.fresh();
        var memory = new Memory(Files.writeString(folder.resolve("no folder"), ""));
        var left = new Workplace(List.of(), 0, List.of(), NARROW, NARROW, Order.DATE);
        memory.remember(one, left);
        memory.settle();
        assertThat(memory.workplace(one)).isEqualTo(left);
        memory.withoutTrace().remember(one, Workplace.NONE);
        assertThat(memory.workplace(one)).isEqualTo(left);
    }

    @Test
    void aDamagedFileIsNotRemembered() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "text-scale=NaN\ndark=\\u00");
        assertThat(new Memory(folder).settings())
                .isEqualTo(new Settings(false, TypeSize.USUAL, Settings.Place.USUAL, List.of()));
    }

    @Test
    void nonsenseInAFileIsReplacedByTheUsual() throws IOException {
        Id<Project> project = Id.fresh();
        Path file = Files.createDirectories(folder.resolve("projects"));
        Files.writeString(
                file.resolve(project + ".properties"),
                "current=99\nleft.width=wide\ndivider.0=x\nopen.0=" + project);
        var open = new Memory(folder).workplace(project);
        assertThat(open.current()).isZero();
        assertThat(open.dividers()).containsExactly(0.5);
        assertThat(open.left()).isEqualTo(Workplace.NONE.left());
    }

    @Test
    void nothingIsLeftBesideTheFiles() throws IOException {
        var memory = new Memory(folder);
        memory.change(usual -> usual.withDark(true));
        memory.settle();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("settings.properties"));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNobody() throws IOException {
        Path file = Files.writeString(folder.resolve("no folder"), "");
        var memory = new Memory(file);
        memory.change(usual -> usual.withDark(true));
        memory.settle();
        assertThat(memory.settings().dark()).isTrue();
    }

    @Test
    void theLastOpenedProjectComesFirstAndOnlyOnce() {
        var memory = new Memory(folder);
        for (int i = 0; i < 10; i++) {
            Path project = folder.resolve(i % 9 + ".postil");
            memory.change(settings -> settings.opened(project));
        }
        assertThat(memory.settings().recent())
                .hasSize(8)
                .doesNotHaveDuplicates()
                .startsWith(folder.resolve("0.postil"), folder.resolve("8.postil"));
    }
}
