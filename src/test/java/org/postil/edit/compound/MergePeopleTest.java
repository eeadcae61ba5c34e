package org.postil.edit.compound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.postil.edit.Edit;
import org.postil.edit.change.Editing;
import org.postil.message.Words;
import org.postil.model.Project;
import org.postil.model.codebook.Codebook;
import org.postil.model.codebook.Person;
import org.postil.model.codebook.Topic;
import org.postil.model.id.Id;

/// What becomes of entries that are made one.
class MergePeopleTest {

    private static final Person STALIN =
            person("Stalin, J. V.", List.of("Koba"), "Chairman", "1878–1953", Map.of("gnd", "1"));
    private static final Person GENERAL =
            person(
                    "Gen. Stalin",
                    List.of("Koba", "Uncle Joe"),
                    "Generalissimo",
                    "",
                    Map.of("gnd", "2", "viaf", "3"));
    private static final Person JOSEPH =
            person(
                    "Joseph",
                    List.of("Stalin, J. V."),
                    "Chairman",
                    "1879–1953",
                    Map.of("viaf", "4"));

    @Test
    void theOneWhoStaysKnowsAllThatWasKnownOfTheOthers() {
        assertThat(MergePeople.merged(STALIN, List.of(GENERAL, JOSEPH)))
                .isEqualTo(
                        new Person(
                                STALIN.id(),
                                "Stalin, J. V.",
                                List.of("Koba", "Gen. Stalin", "Uncle Joe", "Joseph"),
                                "Chairman; Generalissimo",
                                "1878–1953; 1879–1953",
                                new TreeMap<>(Map.of("gnd", "1", "viaf", "3"))));
    }

    @Test
    void theStepIsCalledByTheNames() {
        Project project =
                Project.named("P")
                        .withCodebook(
                                Codebook.empty().withPeople(List.of(STALIN, GENERAL, JOSEPH)));
        assertThat(label(project, MergePeople.of(project, STALIN.id(), Set.of(GENERAL.id()))))
                .isEqualTo("merge “Gen. Stalin” into “Stalin, J. V.”");
        var both = new LinkedHashSet<>(List.of(GENERAL.id(), JOSEPH.id()));
        assertThat(label(project, MergePeople.of(project, STALIN.id(), both)))
                .isEqualTo("merge 2 people into “Stalin, J. V.”");
        assertThatThrownBy(() -> MergePeople.of(project, STALIN.id(), Set.of(STALIN.id())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MergePeople.of(project, STALIN.id(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTopicMergedIntoOneBelowItGivesItItsPlace() {
        Topic europe = Topic.named("Europe");
        Topic germany = Topic.named("Germany").under(europe.id());
        Topic berlin = Topic.named("Berlin").under(germany.id());
        Topic blockade = Topic.named("Blockade").under(berlin.id());
        Topic zones = Topic.named("Zones").under(germany.id());
        Project project =
                Project.named("P")
                        .withCodebook(
                                Codebook.empty()
                                        .withTopics(
                                                List.of(europe, germany, berlin, blockade, zones)));
        Edit merge = MergeTopics.of(project, berlin.id(), Set.of(germany.id()));
        Codebook after = Editing.apply(project, merge).after().codebook();
        Topic kept = berlin.under(europe.id()).withWords(List.of("Germany"));
        assertThat(after.topics()).containsExactly(europe, kept, blockade, zones.under(kept.id()));
    }

    @Test
    void whyATopicCantStandThereIsSaid() {
        Topic germany = Topic.named("Germany");
        Topic berlin = Topic.named("Berlin").under(germany.id());
        Codebook book = Codebook.empty().withTopics(List.of(germany, berlin));
        assertThat(sentence(book, germany, germany.id()))
                .isEqualTo("“Germany” can't stand under itself.");
        assertThat(sentence(book, germany, berlin.id()))
                .isEqualTo("“Germany” can't stand under “Berlin”, which stands under it.");
        assertThat(MoveTopic.problem(book, berlin, Topic.ROOT)).isEmpty();
    }

    private static String sentence(Codebook book, Topic topic, Id<Topic> parent) {
        return Words.inEnglish().of(MoveTopic.problem(book, topic, parent).orElseThrow());
    }

    private static String label(Project project, Edit edit) {
        return Words.inEnglish().of(Editing.apply(project, edit).label());
    }

    private static Person person(
            String name,
            List<String> aliases,
            String role,
            String dates,
            Map<String, String> externalIds) {
        return new Person(Id.fresh(), name, aliases, role, dates, new TreeMap<>(externalIds));
    }
}
