/// The version of Postil, which stands in `pom.xml` alone.
///
/// @param text as Maven has it, such as `0.1.0`
record Version(String text) {

    Version {
        if (!text.matches("\\d+\\.\\d+\\.\\d+")) {
            throw new IllegalArgumentException("a version is three numbers, not " + text);
        }
    }

    /// The same for macOS, which refuses a first number of 0.
    String forMac() {
        return text.startsWith("0.") ? "1." + text.substring(2) : text;
    }
}
