package org.postil.ui.codebook.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.postil.analysis.RegisterCounts.OfPerson;
import org.postil.message.Message;
import org.postil.model.codebook.Authority;
import org.postil.model.codebook.Person;
import org.postil.ui.codebook.form.FormField;
import org.postil.ui.fx.Texts;

/// What is known of one person, to be changed field by field. Every field that is left is a step of
/// its own.
final class PersonForm extends VBox {

    private final Consumer<Person> change;
    private final Label counts = new Label();
    private final FormField name =
            field("name", Person::renamed).checked(typed -> blank(typed, "ui.people.name.empty"));
    private final FormField aliases =
            FormField.lines(
                    Texts.text("ui.people.aliases"),
                    3,
                    typed -> take(one -> one.withAliases(FormField.linesOf(typed))));
    private final FormField role = field("role", Person::withRole);
    private final FormField dates = field("dates", Person::withDates);
    private final Map<Authority, FormField> numbers = new EnumMap<>(Authority.class);
    private Optional<Person> shown = Optional.empty();

    PersonForm(Consumer<Person> change, boolean readOnly) {
        super(8);
        this.change = change;
        getStyleClass().add("entry-form");
        counts.getStyleClass().add("faint");
        counts.setWrapText(true);
        for (Authority authority : Authority.values()) numbers.put(authority, number(authority));
        name.input().setId("person-name");
        dates.prompting(Texts.text("ui.people.dates.prompt"));
        getChildren().addAll(counts, name, aliases, role, dates, numberGrid());
        all().forEach(field -> field.setEditable(!readOnly));
    }

    void show(PersonRow row) {
        Person person = row.person();
        boolean same = shown.map(Person::id).filter(person.id()::equals).isPresent();
        if (!same) commit();
        shown = Optional.of(person);
        counts.setText(counted(row.counts()));
        name.show(person.name(), same);
        aliases.show(String.join("\n", person.aliases()), same);
        role.show(person.role(), same);
        dates.show(person.dates(), same);
        numbers.forEach((authority, field) ->
                field.show(person.externalIds().getOrDefault(authority.id(), ""), same));
    }

    /// Takes over what was half typed.
    void commit() {
        all().forEach(FormField::commit);
    }

    void editName() {
        name.edit();
    }

    /// "speaks in 12 passages · named in 5 passages".
    static String counted(OfPerson counts) {
        if (counts.all() == 0) return Texts.text("ui.people.counts.none");
        return Stream.of(
                        counted("speaking", counts.speaking()),
                        counted("named", counts.named()),
                        counted("spoken-to", counts.spokenTo()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String counted(String key, int count) {
        return count == 0 ? "" : Texts.text("ui.people.counts." + key, count);
    }

    private List<FormField> all() {
        var all = new java.util.ArrayList<>(List.of(name, aliases, role, dates));
        all.addAll(numbers.values());
        return all;
    }

    private FormField field(String key, BiFunction<Person, String, Person> changed) {
        return FormField.line(
                Texts.text("ui.people." + key),
                typed -> take(one -> changed.apply(one, typed.strip())));
    }

    private FormField number(Authority authority) {
        return FormField.line(
                        Texts.text("ui.people.authority." + authority.id()),
                        typed ->
                                take(one ->
                                        one.withExternalId(
                                                authority.id(), authority.number(typed))))
                .checked(typed ->
                        typed.isBlank()
                                ? Optional.empty()
                                : authority.problem(authority.number(typed)));
    }

    private GridPane numberGrid() {
        var grid = new GridPane(8, 8);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        int place = 0;
        for (FormField field : numbers.values()) {
            grid.add(field, place % 2, place / 2);
            place++;
        }
        return grid;
    }

    private void take(java.util.function.UnaryOperator<Person> changed) {
        shown.ifPresent(person -> {
            Person now = changed.apply(person);
            shown = Optional.of(now);
            if (!now.equals(person)) change.accept(now);
        });
    }

    private static Optional<Message> blank(String typed, String key) {
        return typed.isBlank() ? Optional.of(Message.of(key)) : Optional.empty();
    }
}
