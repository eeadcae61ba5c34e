package org.postil.ui.annotation.listing;

/// From where a list takes its tags.
public enum TagScope {
    /// From the versions that panes show.
    OPEN,
    /// From the document in the pane that was entered last, all its versions.
    DOCUMENT,
    /// From all documents.
    PROJECT
}
