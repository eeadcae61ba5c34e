package org.postil.edtf;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Guesses what was meant by something that is not quite EDTF: `1946-4-5`, `194x`, `ca. 1946`,
/// `1946-04-05 18:00`, `1946?~`. It mends one habit after the other until the text can be read.
final class Nearest {

    private static final List<UnaryOperator<String>> HABITS =
            List.of(
                    String::strip,
                    text -> text.replaceAll("[\u2010-\u2015\u2212]", "-"),
                    text -> text.replaceAll("\\?~|~\\?", "%"),
                    text -> text.replaceAll("\\(|\\)", ""),
                    Nearest::circa,
                    Nearest::unknownDigits,
                    text -> text.replaceAll("^y(?=-?[0-9])", "Y"),
                    text -> text.replaceAll("(?<=[0-9])e(?=[0-9])", "E"),
                    text -> text.replaceAll("(?<=[0-9])[ps](?=[0-9])", "S"),
                    text -> text.replaceAll("(?<=[0-9]) ?[tT ] ?(?=[0-9]{2}:)", "T"),
                    text -> text.replaceAll("^Y(?=-?[0-9]{4}$)", ""),
                    text -> text.replaceAll("(?<=/)open|open(?=/)", ".."),
                    text -> text.replaceAll("(?<=/)unknown|unknown(?=/)", ""),
                    text ->
                            text.replaceAll(
                                    "^([0-9]{4})[./]([0-9]{1,2})[./]([0-9]{1,2})$", "$1-$2-$3"),
                    text -> text.replaceAll("^([0-9]{4})([0-9]{2})([0-9]{2})$", "$1-$2-$3"),
                    text -> text.replaceAll("(?<=[0-9X]-)([0-9])(?![0-9X])", "0$1"),
                    text -> text.replaceAll("^(-?[1-9][0-9]{4,})$", "Y$1"),
                    text -> text.replaceAll("^([0-9]{3})0s$", "$1"));

    private static final Pattern ABOUT = Pattern.compile("^(ca?\\.? ?|circa |about |~)(?=[0-9])");

    private static final Pattern NUMERIC = Pattern.compile("[-0-9XxuT:?~%/.,\\[\\]{} ]*");

    private Nearest() {}

    static Optional<String> to(String text) {
        if (text.length() > Reader.LONGEST) return Optional.empty();
        String guess = text;
        for (UnaryOperator<String> habit : HABITS) {
            guess = habit.apply(guess);
            if (guess.isEmpty()) return Optional.empty();
            Optional<Edtf> read = Edtf.tryParse(guess);
            if (read.isPresent()) return read.map(Edtf::text);
        }
        return Optional.empty();
    }

    /// Lower case, or the `u` of the draft of 2012.
    private static String unknownDigits(String text) {
        return NUMERIC.matcher(text).matches() ? text.replaceAll("[xu]", "X") : text;
    }

    private static String circa(String text) {
        var about = ABOUT.matcher(text);
        return about.find() ? about.replaceFirst("") + "~" : text;
    }
}
