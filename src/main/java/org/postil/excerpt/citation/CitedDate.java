package org.postil.excerpt.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as citations write it, in English. A date that is no plain year, month or day stands as
/// EDTF writes it.
final class CitedDate {

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?<year>\\d{4})(?:-(?<month>\\d\\d)(?:-(?<day>\\d\\d)(?:T.*)?)?)?"
                            + "(?<sure>[~?%]?)");

    private final String edtf;
    private final Optional<Matcher> plain;

    CitedDate(String edtf) {
        this.edtf = edtf;
        Matcher matcher = PLAIN.matcher(edtf);
        plain = matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    boolean isKnown() {
        return !edtf.isEmpty();
    }

    Optional<Integer> year() {
        return part("year");
    }

    Optional<Integer> month() {
        return part("month").filter(month -> month >= 1 && month <= 12);
    }

    Optional<Integer> day() {
        return month().flatMap(_ -> part("day"));
    }

    /// `April 5, 1946`.
    String american() {
        return spelled(true);
    }

    /// `5 April 1946`.
    String dayFirst() {
        return spelled(false);
    }

    /// `5 Apr. 1946`.
    String mla() {
        String month = month().map(CitedDate::shortMonth).orElse("");
        return year().isEmpty()
                ? edtf
                : doubt() + joined(day().map(String::valueOf).orElse(""), month);
    }

    /// `1946, April 5`.
    String apa() {
        if (year().isEmpty()) return edtf;
        String month = month().map(one -> ", " + MONTHS[one - 1]).orElse("");
        return doubt() + year().get() + month + day().map(one -> " " + one).orElse("");
    }

    private String spelled(boolean american) {
        if (year().isEmpty()) return edtf;
        String month = month().map(one -> MONTHS[one - 1]).orElse("");
        String day = day().map(String::valueOf).orElse("");
        if (american && !day.isEmpty()) return doubt() + month + " " + day + ", " + year().get();
        return doubt() + joined(day, month);
    }

    private String joined(String day, String month) {
        return (day + " " + month + " " + year().orElseThrow()).strip();
    }

    private String doubt() {
        String sure = plain.map(one -> one.group("sure")).orElse("");
        return switch (sure) {
            case "~" -> "ca. ";
            case "?" -> "probably ";
            case "%" -> "probably ca. ";
            default -> "";
        };
    }

    private static String shortMonth(int month) {
        String name = MONTHS[month - 1];
        if (name.length() <= 4) return name;
        return name.equals("September") ? "Sept." : name.substring(0, 3) + ".";
    }

    private Optional<Integer> part(String name) {
        return plain.map(one -> one.group(name)).map(Integer::valueOf);
    }
}
