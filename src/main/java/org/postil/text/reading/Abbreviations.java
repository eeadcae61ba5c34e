package org.postil.text.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Words before whose full stop a sentence mostly goes on, in documents in English and some in
/// Russian, German and French.
final class Abbreviations {

    /// A name, a title or an explanation follows.
    private static final Set<String> GOING_ON =
            words(
                    "Mr Mrs Ms Messrs Mme Mlle MM Dr Prof Rev Hon Rt St Ste Sir Esq Gen Lt Col Maj"
                            + " Capt Sgt Cpl Pvt Brig Adm Cdr Cmdr Comdr Gov Sen Rep Pres Sec"
                            + " Amb Supt Insp e.g i.e viz cf vs ca approx Herr Frau Hr Fr Dipl"
                            + " тов Тов т.е г-н Г-н г-жа Г-жа проф акад ген полк им ул см ср напр");

    /// A number follows, or else it is an ordinary word.
    private static final Set<String> NUMBERED =
            words(
                    "No Nos no nos Nr Nrn Vol Vols vol vols p pp Art Arts art arts Sec Secs sec"
                            + " secs Sect Ch ch Chap chap Fig Figs fig figs par pars para paras Para"
                            + " Paras ed Bd S Z Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec ст стр"
                            + " гл т п пп л лл");

    /// A sentence may end here or not.
    private static final Set<String> EITHER =
            words(
                    "Co Corp Inc Ltd Bros Jr Sr Dept Govt Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct"
                            + " Nov Dec гг др пр");

    /// Words with which sentences begin, and which are hardly part of a name.
    private static final Set<String> BEGINNING =
            words(
                    "A An The This That These Those There Then Thus He She It They We I You His Her"
                            + " Its Their Our My Your Mr Mrs Ms Dr In On At To For From With Without By"
                            + " As If When While After Before Until Since Although Though Because"
                            + " However But And Or So Nor Yet Not Of Under Upon During Between Among"
                            + " What Who Whom Whose Which How Why Where Should Would Could Can Will"
                            + " Please Meanwhile Moreover Furthermore Therefore Hence Finally First"
                            + " Second Both Each Every Some Many Most All Any Another Such Here Now"
                            + " Later Next Also Он Она Оно Они Это Эти Я Мы Вы В На И Но А По К С Если"
                            + " Когда Как Так Что Der Die Das Ein Eine Er Sie Es Wir Ich Und Aber In Im"
                            + " Am Zu Nach Le La Les Un Une Il Elle Ils Elles Nous Je Et Mais Dans En");

    private static final Pattern NUMBER = Pattern.compile("\\d|[IVXLC]+\\b");

    private Abbreviations() {}

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }

    /// Whether a sentence goes on behind a full stop.
    ///
    /// @param word before the full stop, with the full stops within it: "p.m" in "6 p.m."
    /// @param next word behind it, in the case in which it is written; may be empty
    static boolean goesOn(String word, String next) {
        if (GOING_ON.contains(word)) return true;
        if (NUMBERED.contains(word) && NUMBER.matcher(next).lookingAt()) return true;
        if (isNumber(word) && isNumber(next)) return true;
        return (isInitials(word) || EITHER.contains(word)) && !BEGINNING.contains(next);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    /// True for "J", "U.S", "p.m", which may stand before a name or end a sentence.
    private static boolean isInitials(String word) {
        for (String part : word.split("\\.", -1)) {
            if (part.codePointCount(0, part.length()) != 1) return false;
            if (!Character.isLetter(part.codePointAt(0))) return false;
        }
        return true;
    }
}
