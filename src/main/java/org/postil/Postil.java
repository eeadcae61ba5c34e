package org.postil;

/// Starts Postil.
public final class Postil {

    private Postil() {}

    static void main() {}
}
