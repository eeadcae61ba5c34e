package org.postil.format.rtf;

import org.postil.format.flow.Composed;
import org.postil.format.flow.Composer;
import org.postil.format.flow.Pages;
import org.postil.message.Message;
import org.postil.message.Refused;

/// Reads RTF as a text. What it does not know it leaves out, as the format asks; a file that breaks
/// off is read up to there.
public final class Rtf {

    private final RtfScanner in;
    private final Composer composer;
    private final Pages pages;
    private final RtfGroups groups;

    private Rtf(String fileName, byte[] file, Pages pages) {
        this.pages = pages;
        in = new RtfScanner(file);
        composer = new Composer(fileName);
        groups = new RtfGroups(in, composer, new RtfText(composer, pages));
    }

    public static Composed read(String fileName, byte[] file) throws Refused {
        var rtf = new Rtf(fileName, file, new Pages(true));
        Composed composed = rtf.read();
        return rtf.pages.contradict(rtf.groups.statedPages())
                ? new Rtf(fileName, file, new Pages(false)).read()
                : composed;
    }

    private Composed read() throws Refused {
        boolean ended = false;
        while (!ended && in.next()) {
            switch (in.sign()) {
                case OPEN -> groups.open();
                case CLOSE -> ended = groups.close();
                case WORD -> groups.word();
                case SYMBOL -> groups.symbol();
                case LETTER -> groups.letter();
            }
        }
        if (!ended) composer.problem(Message.of("format.cut-short", composer.fileName()));
        groups.end();
        return composer.composed(groups.stated());
    }
}
