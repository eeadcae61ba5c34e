package org.postil.format.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postil.edtf.Edtf;
import org.postil.recognition.DateRecognizer;

/// What the library says of a new document until a person says otherwise.
///
/// The name of the file comes before its text: the reader chose it and knows it again, and two
/// versions of one cable, whose texts are alike, are told apart by it. A name that says nothing
/// ("scan 0012", "d180") yields to a line of the text.
///
/// @param title one line, never blank
/// @param dates the day, month or year that it is from; none where nothing tells
/// @param siglum the sign of the version: A where the name has none
public record HeaderGuess(String title, List<Edtf> dates, String siglum) {

    private static final int LONGEST = 120;
    private static final String UNTITLED = "Untitled";

    /// Words by which machines and hurried people name files.
    private static final Pattern SAYS_NOTHING =
            Pattern.compile(
                    "(?i)scan|scanned|img|image|dsc|photo|picture|pages?|docs?|document|file|texts?"
                            + "|txt|untitled|unnamed|new|copy|ocr|output|download|temp|tmp|final|draft"
                            + "|version|clean|raw|the|and|utf|ansi|plain");

    /// Titles that a program made up of the name of a file that it printed.
    private static final Pattern OF_A_FILE =
            Pattern.compile(
                    "(?i)^microsoft"
                            + " |\\.(?:docx?|rtf|odt|pdf|txt|indd|qxd|wpd|html?|xml|tiff?|jpe?g)$");

    /// Not part of a mark of letters and digits.
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])[\\p{L}\\p{M}]{3,}+(?!\\p{N})");

    /// Nothing that ends a line, turns its direction or can't be seen.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}\\s]+");

    public HeaderGuess {
        dates = List.copyOf(dates);
    }

    public static HeaderGuess of(String fileName, String text) {
        var name = FileName.of(UNSEEN.matcher(fileName).replaceAll(" ").strip());
        String siglum = name.siglum().orElse("A");
        return new HeaderGuess(title(name, text), date(name, text).stream().toList(), siglum);
    }

    /// With the title that the file states for itself, where that says something.
    public HeaderGuess titled(String stated) {
        String line = oneLine(stated);
        boolean ofAFile = OF_A_FILE.matcher(line).find();
        return ofAFile || !means(line) ? this : new HeaderGuess(line, dates, siglum);
    }

    private static Optional<Edtf> date(FileName name, String text) {
        return name.date()
                .or(() -> DateRecognizer.own(name.words()))
                .or(() -> DateRecognizer.own(text))
                .or(name::year);
    }

    private static String title(FileName name, String text) {
        String byName = oneLine(Wording.title(name, text));
        if (speaks(byName)) return byName;
        String byText = TitleLine.of(text).map(HeaderGuess::oneLine).orElse("");
        if (!byText.isBlank()) return byText;
        return byName.isBlank() ? UNTITLED : byName;
    }

    /// Two words or numbers, one of them a word that means something.
    private static boolean speaks(String title) {
        return means(title) && title.indexOf(' ') > 0;
    }

    private static boolean means(String title) {
        return WORD.matcher(title)
                .results()
                .anyMatch(word -> !SAYS_NOTHING.matcher(word.group()).matches());
    }

    private static String oneLine(String title) {
        String line = UNSEEN.matcher(title).replaceAll(" ").strip();
        if (line.length() <= LONGEST) return line;
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : line.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
