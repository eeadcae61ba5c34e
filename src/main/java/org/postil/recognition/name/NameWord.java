package org.postil.recognition.name;

/// What a word has to do with names.
public enum NameWord {
    /// What only a person does: `replied`.
    SAID,
    /// What a person says or does, and what states are said to do too: `thinks`.
    SAYS,
    /// What a person does, and much else besides: `would`.
    ACTS,
    /// Before whom one meets: `with`.
    MEETS,
    /// Before a place, and never before a person: `in`.
    WITHIN,
    /// Before a surname: `Winston`; 1 of a man, 2 of a woman, 0 of either.
    FORENAME,
    /// What acts as people do and is none: a country, a capital, a paper.
    PLACE,
    /// Before a name; 1 of a man, 2 of a woman, 0 of either.
    TITLE,
    /// Who is meant by it alone: `the President`.
    OFFICE,
    /// Within a name, in small letters: `de`.
    PARTICLE,
    /// With a capital, the beginning of a surname: `Van`.
    NOBLE,
    /// 1 he, 2 she, 3 they, 4 I, 5 we.
    PRONOUN,
    /// Behind a name: `Jr.`
    HONORIFIC,
    /// Capitalised behind a title, and no name: `General Assembly`.
    NO_NAME
}
