# shellcheck shell=sh
# Finds a Java of 25 or newer, and sees to UTF-8. Sourced by the launcher beside it and by packaging/ground.sh, never run.
# POSTIL_ROOT is for tests: a folder that stands for the root of the file system where the usual places are looked for.

newest_java=0

# Is there a Java of 25 or newer, with the program $2, at home in the folder $1? If so, it is java_home.
# shellcheck disable=SC2034 # java_home is for who sources this
java_fits() {
    [ -n "$1" ] && [ -x "$1/bin/$2" ] || return 1
    java_version=
    if [ -r "$1/release" ]; then
        while IFS='"' read -r key value _; do
            [ "$key" != JAVA_VERSION= ] || java_version=$value
        done <"$1/release"
    fi
    if [ -z "$java_version" ]; then
        java_version=$("$1/bin/java" -version 2>&1) || return 1
        java_version=${java_version#*\"}
    fi
    java_version=${java_version%%[!0-9]*}
    [ "${java_version:-0}" -le "$newest_java" ] || newest_java=$java_version
    [ "${java_version:-0}" -ge 25 ] && java_home=$1
}

# Where the Java on PATH is at home, which may hide behind links and wrappers: it knows best itself.
home_of_path() {
    settings=$(java -XshowSettings:properties -version 2>&1) || return 0
    settings=${settings#*java.home = }
    printf '%s\n' "${settings%%
*}"
}

# Sets java_home to the first that fits and has the program $1 (java, or javac for a JDK).
# POSTIL_JAVA may name the home or the java in it.
find_java() {
    named=${POSTIL_JAVA-}
    for home in "${named%/bin/java}" "${JAVA_HOME-}" \
        "${POSTIL_ROOT-}"/usr/lib/jvm/* "${POSTIL_ROOT-}"/usr/lib64/jvm/* "${POSTIL_ROOT-}"/usr/java/* \
        "${POSTIL_ROOT-}"/opt/* "${POSTIL_ROOT-}"/opt/java/* \
        "${POSTIL_ROOT-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${POSTIL_ROOT-}"/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/*; do
        java_fits "$home" "$1" && return
    done
    java_fits "$(home_of_path)" "$1"
}

# Under another locale Java would read Cyrillic file names and arguments as question marks.
use_utf8() {
    [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}
