package org.postil.recognition.header;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who wrote to whom, as a head tells it: `The Chargé in Chile (Smith) to the Secretary of State`.
///
/// @param from who wrote
/// @param to for whom; empty where that is not told
record Parties(String from, String to) {

    private static final String TITLE =
            "(?:The|Messrs|Mr|Mrs|Miss|Sir|Lord|Lady|Earl|Duke|Marquis|Baron|Count|Viscount|Prince"
                    + "|President|Premier|Chancellor|General|Admiral|Captain|Colonel|Major|Commander"
                    + "|Lieutenant|Dr|Professor|Prof|Señor|Senor|Don|Ambassador|Secretary|Consul"
                    + "|Minister|Chargé|Judge|Senator|Governor|King|Queen|Emperor|Rev|Hon|Acting"
                    + "|Assistant|Deputy|Under|Vice|M|MM)\\b";

    private static final String SENDER =
            "(?:[\\p{L} ]{0,40}\\b(?:[Ff]rom|FROM) (?:the |The )?)?(?<from>\\p{Lu}[^:\"“”]{1,110}?)";

    /// The sender may have a "to" in its name: the Commission to Negotiate Peace.
    private static final Pattern TITLED =
            Pattern.compile(SENDER + " (?:to|TO) (?<to>(?:the |The |" + TITLE + ")[^:\"“”]{1,90})");

    private static final Pattern ANY =
            Pattern.compile(SENDER + " (?:to|TO) (?<to>(?:the |The )?\\p{Lu}[^:\"“”]{1,90})");

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,4}");

    /// Behind these words a "to" or an "on" belongs to an office: `the Special Assistant to the
    /// Secretary`, `the Adviser on Political Relations`.
    private static final String OF_AN_OFFICE =
            "(?<!\\b(?:Assistants?|Advis[eo]rs?|Aide|Attaché|Ambassador|(?<!Prime |Foreign )Minister"
                    + "|Delegates?|Delegation|Representatives?|Consultants?|Counsell?or|Deputy"
                    + "|Deputies|Commission|Mission|Envoy|Observer|Officer|Experts?|Committee"
                    + "|Subcommittee|Conference|Board|Council|Group|Panel))";

    private static final Pattern ADDRESSED =
            Pattern.compile(
                    "(?<from>.{3,110}?)"
                            + OF_AN_OFFICE
                            + " (?:to|TO) (?<to>(?:the |The |"
                            + TITLE
                            + ").{1,90})");

    /// Of what it is, behind who wrote it: `on the Palestine Question`.
    private static final Pattern MATTER =
            Pattern.compile(
                    OF_AN_OFFICE
                            + "(?: on | regarding | concerning | respecting )(?![^(]{0,90}\\)).*");

    /// The number that an edition gives to a document.
    private static final Pattern LISTED =
            Pattern.compile("(?:No\\. ?[0-9]{1,4}\\.?|[0-9]{1,4}\\.) ?(?=\\p{Lu})");

    /// What a document calls itself before its parties: `Cable No. 641,`.
    private static final Pattern KIND =
            Pattern.compile(
                    "(?:Cable|Telegram|Despatch|Dispatch|Letter|Note|Message|Airgram|Memorandum)"
                            + "(?: (?:[Nn]o\\. ?)?[0-9]{1,5})?, ?(?=\\p{Lu})");

    private static final Pattern TITLED_SENDER = Pattern.compile(TITLE + ".*");

    /// Small words that names of offices have; a sentence has others.
    private static final Set<String> SMALL =
            Set.of(
                    "of",
                    "the",
                    "in",
                    "at",
                    "and",
                    "to",
                    "for",
                    "de",
                    "la",
                    "du",
                    "von",
                    "van",
                    "del",
                    "al",
                    "ad",
                    "interim",
                    "near",
                    "on",
                    "y",
                    "le",
                    "des",
                    "minister",
                    "consul");

    /// The parties that a line names, where it is no sentence.
    static Optional<Parties> in(String line) {
        String head = unlisted(line);
        for (Pattern pattern : List.of(TITLED, ANY)) {
            Matcher parties = pattern.matcher(head);
            if (parties.matches() && (isSomebody(head, parties) || isNamed(head, line, parties)))
                return Optional.of(
                        new Parties(bare(parties.group("from")), bare(parties.group("to"))));
        }
        return Optional.empty();
    }

    /// Who wrote a memorandum, and to whom where that stands behind it.
    ///
    /// @param by the words behind its "by"
    static Parties by(String by) {
        String who = MATTER.matcher(by).replaceFirst("");
        Matcher addressed = ADDRESSED.matcher(who);
        return addressed.matches()
                ? new Parties(bare(addressed.group("from")), bare(addressed.group("to")))
                : new Parties(bare(who), "");
    }

    /// In `Cable No. 641, Dekanozov to Cde. Stalin` names need no title.
    private static boolean isNamed(String head, String line, Matcher parties) {
        return KIND.matcher(line).lookingAt()
                && !head.equals(line)
                && NAME.matcher(parties.group("from")).matches();
    }

    /// True for a head with the number of an edition, which is not the sender's.
    static boolean isListed(String line) {
        return LISTED.matcher(line).lookingAt() && in(line).isPresent();
    }

    /// A party without its article and the point behind it.
    static String bare(String words) {
        String bare =
                words.startsWith("The ") || words.startsWith("the ") ? words.substring(4) : words;
        return bare.replaceAll("[.,;\\s]+$", "");
    }

    private static String unlisted(String line) {
        Matcher number = LISTED.matcher(line);
        String head = number.lookingAt() ? line.substring(number.end()) : line;
        Matcher kind = KIND.matcher(head);
        return kind.lookingAt() ? head.substring(kind.end()) : head;
    }

    /// A person, an office or a place that letters come from; no sentence that has a "to".
    private static boolean isSomebody(String line, Matcher parties) {
        String sender = parties.group("from");
        boolean told = parties.start("from") > 0 && line.toLowerCase(Locale.ROOT).contains("from ");
        if (told) return true;
        for (String word : sender.replaceAll("\\(.*", "").split("[ ,]+")) {
            boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            if (small && !SMALL.contains(word)) return false;
        }
        return TITLED_SENDER.matcher(sender).matches();
    }
}
