package org.postil.collation.page;

/// What a stretch is that is set aside.
public enum AsideKind {
    RUNNING_HEADER,
    PAGE_NUMBER,
    STAMP,
    CATCHWORD,
    WEB_FURNITURE,
    ABSTRACT,
    FOOTNOTE,
    FOREIGN,
    OTHER
}
