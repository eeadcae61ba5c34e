package org.postil.excerpt.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.model.Excerpt;
import org.postil.model.Excerpt.Passage;
import org.postil.model.Project;
import org.postil.model.codebook.Person;
import org.postil.model.excerpt.Alteration.Gloss;

/// What words mean: as they were explained in an excerpt of the project, or, for a person of its
/// register, who that is. It is read from these each time and kept nowhere else.
public final class Glossary {

    private final Project project;

    public Glossary(Project project) {
        this.project = project;
    }

    /// The meaning that the words were given last; without regard to capitals and white space.
    public Optional<String> meaning(String words) {
        String wanted = plain(words);
        return explained(wanted).or(() -> person(wanted));
    }

    private Optional<String> explained(String wanted) {
        return project.excerpts().stream()
                .map(Excerpt::passages)
                .flatMap(List::stream)
                .flatMap(passage -> explained(passage, wanted))
                .reduce((_, later) -> later);
    }

    private Stream<String> explained(Passage passage, String wanted) {
        return passage.alterations().stream()
                .filter(Gloss.class::isInstance)
                .map(Gloss.class::cast)
                .filter(gloss -> plain(quote(passage, gloss)).equals(wanted))
                .map(Gloss::meaning);
    }

    /// Empty where the version is gone.
    private String quote(Passage passage, Gloss gloss) {
        return project.witness(passage.witness()).stream()
                .flatMap(witness ->
                        witness.marks().holds().stream()
                                .filter(hold -> hold.id().equals(gloss.hold()))
                                .map(hold -> hold.anchor().quote(witness.text())))
                .findFirst()
                .orElse("");
    }

    private Optional<String> person(String wanted) {
        List<String> roles =
                project.codebook().people().stream()
                        .filter(person -> names(person).anyMatch(wanted::equals))
                        .filter(person -> !person.role().isBlank())
                        .map(Glossary::role)
                        .distinct()
                        .toList();
        return roles.size() == 1 ? Optional.of(roles.getFirst()) : Optional.empty();
    }

    private static String role(Person person) {
        String dates = person.dates().strip();
        return dates.isEmpty() ? person.role().strip() : person.role().strip() + " (" + dates + ")";
    }

    /// "Stalin, Iosif" is called Stalin, and Iosif Stalin too.
    private static Stream<String> names(Person person) {
        return Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .flatMap(name -> {
                    String[] parts = name.split(",", 2);
                    return parts.length == 1
                            ? Stream.of(name)
                            : Stream.of(name, parts[0], parts[1] + " " + parts[0]);
                })
                .map(Glossary::plain);
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
