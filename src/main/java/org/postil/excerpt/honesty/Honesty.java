package org.postil.excerpt.honesty;

import java.util.ArrayList;
import java.util.List;
import org.postil.excerpt.content.Extract;
import org.postil.excerpt.content.Sheet;
import org.postil.excerpt.content.Turn;
import org.postil.excerpt.content.Turns;
import org.postil.message.Message;
import org.postil.model.Project;

/// What a teacher should look at before a sheet goes to a class, each in a sentence with the words
/// that it is about. A cut of whole sentences is no reason by itself.
public final class Honesty {

    private Honesty() {}

    /// The warnings, in the order of the passages. `number` of a passage counts from 1.
    public static List<Message> check(Project project, Sheet sheet) {
        var warnings = new ArrayList<Message>();
        for (int i = 0; i < sheet.extracts().size(); i++) {
            switch (sheet.extracts().get(i)) {
                case Extract.Lost lost -> warnings.add(lost(i + 1, lost));
                case Extract.Shown shown -> {
                    if (shown.setAside()) {
                        warnings.add(Message.of("excerpt.honesty.set-aside", i + 1));
                    }
                    List<Turn> turns = Turns.spoken(shown.witness(), project.codebook());
                    var cuts = new CutText(shown);
                    warnings.addAll(new CutWords(i + 1, cuts).warnings());
                    warnings.addAll(new CutTurns(i + 1, cuts, turns).warnings());
                }
            }
        }
        return warnings;
    }

    private static Message lost(int number, Extract.Lost lost) {
        return switch (lost.reason()) {
            case WORDS_DELETED ->
                    Message.of("excerpt.lost.words", number, lost.title(), lost.quote());
            case IN_BIN -> Message.of("excerpt.lost.bin", number, lost.title());
            case GONE -> Message.of("excerpt.lost.gone", number);
        };
    }
}
