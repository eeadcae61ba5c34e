package org.postil.model.excerpt;

/// What stands around the passages, in the teacher's words; each may be empty.
///
/// @param headnote what the class must know before it reads
/// @param level for whom it is
/// @param time how long it takes
/// @param licence under what conditions the sheet may be passed on
public record Headings(String headnote, String level, String time, String licence) {

    public static final Headings NONE = new Headings("", "", "", "");
}
