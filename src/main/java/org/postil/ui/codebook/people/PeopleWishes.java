package org.postil.ui.codebook.people;

import java.util.function.Consumer;
import org.postil.model.codebook.Person;

/// What a reader may want of the register of people; but for the first two, of those who are
/// chosen.
///
/// @param create somebody new of this name; empty where none was typed
/// @param change the person as they shall be
public record PeopleWishes(
        Consumer<String> create,
        Consumer<Person> change,
        Runnable passages,
        Runnable merge,
        Runnable split,
        Runnable remove) {}
