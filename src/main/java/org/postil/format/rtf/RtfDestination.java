package org.postil.format.rtf;

import java.util.Optional;
import java.util.Set;

/// What a group is, by the word that it begins with.
enum RtfDestination {
    /// Its words belong to the text, as those around it do.
    TEXT,
    NOTE,
    RUNNING_HEAD,
    BOX,
    /// The number of a paragraph in a list, or its bullet.
    NUMBER,
    FONTS,
    STATED,
    COMMENT,
    PICTURE,
    /// A choice of two forms of the same words, the second of them in Unicode.
    CHOICE,
    UNICODE,
    /// Nothing of it is text.
    NOWHERE;

    private static final Set<String> TEXTS =
            Set.of("fldrslt", "shp", "shpinst", "result", "object", "shppict");

    private static final Set<String> HEADS =
            Set.of(
                    "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
                    "footerf");

    private static final Set<String> STATEMENTS = Set.of("title", "author", "subject");

    private static final Set<String> NOWHERES =
            Set.of(
                    "fldinst",
                    "colortbl",
                    "stylesheet",
                    "info",
                    "sp",
                    "shprslt",
                    "nonshppict",
                    "xe",
                    "tc",
                    "rxe",
                    "txe",
                    "bkmkstart",
                    "bkmkend",
                    "operator",
                    "keywords",
                    "comment",
                    "doccomm",
                    "company",
                    "category",
                    "manager",
                    "hlinkbase",
                    "creatim",
                    "revtim",
                    "printim",
                    "buptim",
                    "ftnsep",
                    "ftnsepc",
                    "ftncn",
                    "aftnsep",
                    "aftnsepc",
                    "aftncn",
                    "template",
                    "private",
                    "filetbl",
                    "objdata",
                    "objclass",
                    "objname",
                    "nonesttables",
                    "atnid",
                    "atnauthor",
                    "atnref",
                    "atndate",
                    "pnseclvl",
                    "revtbl",
                    "formfield",
                    "datafield",
                    "themedata",
                    "mmath",
                    "panose",
                    "falt",
                    "fontemb",
                    "fontfile",
                    "passwordhash",
                    "userprops",
                    "factoidname");

    /// Empty for a word that begins no group of its own.
    static Optional<RtfDestination> of(String word) {
        if (TEXTS.contains(word)) return Optional.of(TEXT);
        if (HEADS.contains(word)) return Optional.of(RUNNING_HEAD);
        if (STATEMENTS.contains(word)) return Optional.of(STATED);
        if (NOWHERES.contains(word)) return Optional.of(NOWHERE);
        return switch (word) {
            case "footnote" -> Optional.of(NOTE);
            case "shptxt" -> Optional.of(BOX);
            case "listtext", "pntext" -> Optional.of(NUMBER);
            case "fonttbl" -> Optional.of(FONTS);
            case "annotation" -> Optional.of(COMMENT);
            case "pict" -> Optional.of(PICTURE);
            case "upr" -> Optional.of(CHOICE);
            case "ud" -> Optional.of(UNICODE);
            default -> Optional.empty();
        };
    }
}
