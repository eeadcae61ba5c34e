package org.postil.format.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.postil.format.flow.Composed;
import org.postil.format.flow.Composer;
import org.postil.format.flow.Stated;
import org.postil.message.Refused;
import org.postil.model.Metadata.Field;

/// Reads a web page as the text that it shows: paragraphs, lines, the cells of a table parted by
/// tabs. Scripts, styles and what the page hides are passed over; nothing is fetched.
public final class Html {

    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "head",
                    "iframe",
                    "object",
                    "svg",
                    "math",
                    "audio",
                    "video",
                    "canvas",
                    "select",
                    "textarea",
                    "button",
                    "title");

    private static final Set<String> PARAGRAPHS =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "dl",
                    "table",
                    "pre",
                    "blockquote",
                    "section",
                    "article",
                    "aside",
                    "header",
                    "footer",
                    "main",
                    "nav",
                    "figure",
                    "figcaption",
                    "form",
                    "fieldset",
                    "hr",
                    "address",
                    "details",
                    "body",
                    "center");

    private static final Set<String> LINES =
            Set.of("div", "li", "dt", "dd", "tr", "caption", "summary", "option", "legend");

    private final Composer composer;

    /// How many elements are open whose white space stands as it is.
    private int preformatted;

    private Html(Composer composer) {
        this.composer = composer;
    }

    /// The text of a page.
    ///
    /// @param html the page, decoded
    public static Composed read(String fileName, String html) throws Refused {
        Document page = Jsoup.parse(html);
        var composer = new Composer(fileName);
        new Html(composer).walk(page.body());
        return composer.composed(stated(page));
    }

    /// Adds the text of a page to one that is being composed.
    public static void into(Composer composer, String html) throws Refused {
        new Html(composer).walk(Jsoup.parse(html).body());
    }

    private static Stated stated(Document page) {
        Stated stated = Stated.NOTHING.titled(page.title());
        for (Element meta : page.head().getElementsByTag("meta")) {
            String name = meta.attr("name").toLowerCase(Locale.ROOT);
            if (name.equals("author") || name.equals("dc.creator")) {
                stated = stated.alsoSaying(Field.CONTRIBUTOR, meta.attr("content"));
            }
        }
        return stated.saying(Field.LANGUAGE, page.select("html").attr("lang"));
    }

    /// In the order of the page, without recursion, however deep it is nested.
    private void walk(Node root) throws Refused {
        Node node = root;
        while (true) {
            boolean enters = begin(node);
            if (enters && node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            if (enters) end(node);
            Node next = node.nextSibling();
            while (next == null && !node.equals(root)) {
                Node parent = node.parent();
                if (parent == null) return;
                node = parent;
                end(node);
                next = node.equals(root) ? null : node.nextSibling();
            }
            if (next == null || node.equals(root)) return;
            node = next;
        }
    }

    /// False where nothing of it is shown.
    private boolean begin(Node node) throws Refused {
        if (node instanceof TextNode text) {
            if (preformatted > 0) composer.text(text.getWholeText());
            else composer.words(text.getWholeText());
            return true;
        }
        if (!(node instanceof Element element) || isUnseen(element)) return false;
        String name = element.normalName();
        if (name.equals("pre")) preformatted++;
        if (name.equals("br")) composer.lineBreak();
        else breakAround(name);
        boolean cell = name.equals("td") || name.equals("th");
        if (cell && element.previousElementSibling() != null) composer.text("\t");
        return true;
    }

    private void end(Node node) throws Refused {
        if (!(node instanceof Element element)) return;
        if (element.normalName().equals("pre")) preformatted--;
        breakAround(element.normalName());
    }

    private void breakAround(String name) throws Refused {
        if (PARAGRAPHS.contains(name)) composer.paragraph();
        else if (LINES.contains(name)) composer.line();
    }

    private static boolean isUnseen(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }
}
