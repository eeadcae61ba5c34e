package org.postil.excerpt.honesty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postil.excerpt.content.Turn;
import org.postil.excerpt.content.Turns;
import org.postil.message.Message;
import org.postil.text.Span;

/// Cuts after which it is no longer plain who speaks, or to what a reply replies.
final class CutTurns {

    private static final Pattern REPLY =
            Pattern.compile(
                    "[\"“”„'‘‚«»‹\\s(—–-]*(yes|no|certainly|of course|indeed|i agree|i disagree|quite|that"
                            + " is|that was|exactly|never|perhaps|not at all|by no means|very well"
                            + "|да|нет|конечно|согласен|это|так|разумеется|вовсе нет|ja|nein|doch"
                            + "|gewiß|gewiss|oui|non|si|sí|sì|certo|claro|certainement|tak|nie)\\b.*",
                    Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private final int number;
    private final CutText cut;
    private final List<Turn> turns;

    CutTurns(int number, CutText cut, List<Turn> turns) {
        this.number = number;
        this.cut = cut;
        this.turns = turns;
    }

    List<Message> warnings() {
        var warnings = new ArrayList<Message>();
        for (Span one : cut.cuts()) {
            int before = cut.lastShownBefore(one.start());
            int behind = cut.firstShownFrom(one.end());
            if (behind < 0) continue;
            Turns.at(turns, behind)
                    .flatMap(turn -> check(turn, before, behind))
                    .ifPresent(warnings::add);
        }
        return warnings;
    }

    /// @param before the last place that is shown before the cut; -1 where none is
    /// @param behind the first that is shown behind it, in this turn
    private Optional<Message> check(Turn turn, int before, int behind) {
        boolean begunBefore = turn.whole().covers(before);
        boolean opens = before < 0 && turn.whole().start() <= cut.span().start();
        if (begunBefore || opens) {
            return Optional.empty();
        }
        if (!isNamed(turn)) return Optional.of(unnamed(turn, before, behind));
        return replies(turn) ? Optional.of(reply(turn)) : Optional.empty();
    }

    /// By its label; told speech by the words that begin it.
    private boolean isNamed(Turn turn) {
        if (!turn.direct()) return cut.shows(turn.words().start());
        return !turn.label().isEmpty() && cut.shows(turn.label().start());
    }

    private Message unnamed(Turn turn, int before, int behind) {
        String words = brief(new Span(behind, turn.words().end()));
        return Turns.at(turns, before)
                .filter(earlier -> !earlier.who().equals(turn.who()))
                .map(earlier ->
                        Message.of(
                                "excerpt.honesty.joined",
                                number,
                                earlier.name(),
                                turn.name(),
                                words))
                .orElse(Message.of("excerpt.honesty.speaker", number, turn.name(), words));
    }

    /// True where the turn before is cut at its end and this one seems to answer it.
    private boolean replies(Turn turn) {
        Optional<Turn> before = before(turn);
        return before.isPresent() && answers(before.get(), turn);
    }

    /// The direct speech before this one.
    private Optional<Turn> before(Turn turn) {
        return turns.stream()
                .filter(Turn::direct)
                .filter(one -> turn.direct() && one.words().end() <= turn.words().start())
                .reduce((_, later) -> later);
    }

    private boolean answers(Turn asked, Turn turn) {
        int last = asked.words().end() - 1;
        if (asked.who().equals(turn.who()) || !cut.span().covers(last)) return false;
        if (!cut.isCut(last)) return false;
        String tail = asked.words().of(cut.text()).strip().replaceAll("[\"”'’»)\\]]+$", "");
        String reply = turn.words().of(cut.text()).toLowerCase(Locale.ROOT);
        return tail.endsWith("?") || REPLY.matcher(reply).matches();
    }

    private Message reply(Turn turn) {
        Turn asked = before(turn).orElseThrow();
        return Message.of(
                "excerpt.honesty.reply",
                number,
                turn.name(),
                brief(turn.words()),
                asked.name(),
                brief(asked.words()));
    }

    private String brief(Span span) {
        return Quoted.of(span.of(cut.text()));
    }
}
