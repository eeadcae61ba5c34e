package org.postil.ui.window.guide;

import static org.postil.format.HtmlText.escaped;

import org.postil.ui.fx.Texts;
import org.postil.ui.window.command.Shortcuts;
import org.postil.ui.window.command.Shortcuts.Group;
import org.postil.ui.window.command.Shortcuts.Shortcut;

/// All keys as one HTML file that prints well: in columns, no menu torn apart, no colours.
public final class ShortcutPage {

    private static final String STYLE =
            """
            body { font: 10pt/1.4 "Source Sans 3", sans-serif; color: #000; margin: 2em; }
            main { columns: 19em; column-gap: 2.5em; }
            section { break-inside: avoid; margin-bottom: 1em; }
            h1 { font-size: 16pt; margin: 0 0 .8em; }
            h2 { font-size: 11pt; margin: 0 0 .3em; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border-top: 1px solid #bbb; padding: .15em 0; text-align: left; vertical-align: top; }
            th { width: 45%; font-weight: 600; padding-right: .8em; }
            @page { margin: 15mm; }
            @media print { body { margin: 0; } }
            """;

    private ShortcutPage() {}

    /// The whole file.
    public static String html(Shortcuts shortcuts) {
        String title = escaped(Texts.text("ui.shortcuts.title"));
        var out = new StringBuilder();
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<title>").append(title).append("</title>\n");
        out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        out.append("<h1>").append(title).append("</h1>\n<main>\n");
        shortcuts.groups().forEach(group -> append(group, out));
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void append(Group group, StringBuilder out) {
        out.append("<section>\n<h2>").append(escaped(group.menu())).append("</h2>\n<table>\n");
        for (Shortcut shortcut : group.shortcuts()) {
            out.append("<tr><th scope=\"row\">").append(escaped(shortcut.keys()));
            out.append("</th><td>").append(escaped(shortcut.words())).append("</td></tr>\n");
        }
        out.append("</table>\n</section>\n");
    }
}
