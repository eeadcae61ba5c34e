package org.postil.format.packed;

/// A file within a zip file, as the list at its end has it.
///
/// @param header where its own header stands, before its bytes
/// @param packed how many bytes it takes in the zip file
/// @param unpacked how many bytes it is said to have
/// @param crc the check sum that they are said to have
/// @param method how it is packed
/// @param locked true where it is encrypted
record Entry(int header, int packed, long unpacked, long crc, int method, boolean locked) {

    static final int STORED = 0;
    static final int DEFLATED = 8;
}
