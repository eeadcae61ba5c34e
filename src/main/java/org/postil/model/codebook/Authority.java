package org.postil.model.codebook;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.message.Message;

/// A public register of people whose numbers stand in [Person#externalIds]. The form of a number is
/// checked; nothing is ever looked up.
///
/// The forms are those that Wikidata's properties P214, P227 and P244 describe, and for the check
/// digit of the GND what the German National Library says of it: the digits before it, weighted
/// from the right by 2, 3, 4, …, add up with it to a multiple of 11. In numbers with a hyphen,
/// which are older, it is the sum itself modulo 11. X stands for 10.
public enum Authority {
    WIKIDATA("Q[1-9][0-9]{0,9}"),
    VIAF("[1-9][0-9]{1,8}|[1-9][0-9]{18,21}"),
    GND("1[0-9]{7,8}[0-9X]|3[0-9]{7}[0-9X]|[1-9][0-9]{0,7}-[0-9X]"),
    LOC("n[borst]?[0-9]{8}|n[borst]?[0-9]{10}");

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:https?://)?[^/?#]*/(?:[^?#]*/)?([^/?#]+?)(?:[.]html)?/?(?:[?#].*)?");

    /// A number of the Library of Congress as people write it: `n80-126252`, `n 80126252`.
    private static final Pattern HYPHENED = Pattern.compile("(n[borst]?[0-9]{2,4})-([0-9]{1,6})");

    private final Pattern form;

    Authority(String form) {
        this.form = Pattern.compile(form);
    }

    /// Its name in files and in the map of a person.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The number in what somebody typed or pasted, such as the address of a page: as the register
    /// itself writes it where that can be told, else as it stands.
    public String number(String words) {
        String bare = words.replaceAll("\\s+", "");
        Matcher address = ADDRESS.matcher(bare);
        String number = address.matches() ? address.group(1) : bare;
        return switch (this) {
            case WIKIDATA, GND -> number.toUpperCase(Locale.ROOT);
            case VIAF -> number;
            case LOC -> unhyphened(number.toLowerCase(Locale.ROOT));
        };
    }

    /// Why this is no number of the register, and what could stand there. Empty where it may be
    /// one.
    public Optional<Message> problem(String number) {
        if (!form.matcher(number).matches()) {
            return Optional.of(Message.of("model.authority." + id(), number));
        }
        return this == GND ? wrongCheck(number) : Optional.empty();
    }

    private static String unhyphened(String number) {
        Matcher parts = HYPHENED.matcher(number);
        if (!parts.matches()) return number;
        return parts.group(1) + "0".repeat(6 - parts.group(2).length()) + parts.group(2);
    }

    private static Optional<Message> wrongCheck(String number) {
        String digits = number.substring(0, number.length() - 1).replace("-", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(digits.length() - 1 - i) - '0') * (i + 2);
        }
        int check = number.contains("-") ? sum % 11 : Math.floorMod(-sum, 11);
        String expected = check == 10 ? "X" : Integer.toString(check);
        return number.endsWith(expected)
                ? Optional.empty()
                : Optional.of(Message.of("model.authority.gnd.check", number, expected));
    }
}
