# shellcheck shell=sh
# What packaging/run and packaging/test stand on: a JDK, Maven, some system libraries, a font. Sourced, never run.

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source-path=SCRIPTDIR source=bin/java.sh
. "$root/packaging/bin/java.sh"

# shellcheck disable=SC2034 # for who sources this
headless_libraries='libpangoft2-1.0.so.0 libfontconfig.so.1 libfreetype.so.6'
# shellcheck disable=SC2034 # for who sources this
window_libraries='libgtk-3.so.0 libGL.so.1 libXtst.so.6 libXxf86vm.so.1'

# What is missing of the build's needs and of the libraries named, one a line.
missing() {
    find_java javac || echo jdk
    command -v mvn >/dev/null || echo maven
    [ "$(uname)" = Linux ] || return 0
    has_font || echo font
    for library; do
        has_library "$library" || echo "$library"
    done
}

# Where no list of libraries can be had, they are taken to be there.
has_library() {
    listed=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 0
    case $listed in *"$1 "*) ;; *) return 1 ;; esac
}

has_font() {
    find -L /usr/share/fonts /usr/local/share/fonts "${HOME-}/.fonts" "${HOME-}/.local/share/fonts" \
        -name '*.[ot]t[fc]' -print 2>/dev/null | grep -q .
}

# The package of Debian or Ubuntu that has a missing thing. Where its name differs between releases, the lists decide.
package_of() {
    case $1 in
        jdk) first_known openjdk-25-jdk-headless openjdk-25-jdk temurin-25-jdk ;;
        font) echo fonts-dejavu-core ;;
        libpangoft2-1.0.so.0) echo libpangoft2-1.0-0 ;;
        libfontconfig.so.1) echo libfontconfig1 ;;
        libfreetype.so.6) echo libfreetype6 ;;
        libgtk-3.so.0) first_known libgtk-3-0t64 libgtk-3-0 ;;
        libGL.so.1) echo libgl1 ;;
        libXtst.so.6) echo libxtst6 ;;
        libXxf86vm.so.1) echo libxxf86vm1 ;;
        *) echo "$1" ;;
    esac
}

first_known() {
    for name; do
        if apt-cache show "$name" >/dev/null 2>&1; then
            echo "$name"
            return
        fi
    done
}

# Installs the missing things named, or says how; ends the script where they cannot be had here.
supply() {
    command -v apt-get >/dev/null || stop "Missing here: $*. Please install that (jdk: a JDK of 25 or newer), then try again."
    root_here=false
    [ "$(id -u)" -ne 0 ] || root_here=true
    ! $root_here || apt-get update -qq || stop 'The lists of packages could not be brought up to date.'
    lists_are_there || stop 'The lists of packages are empty here. Please type: sudo apt-get update - then try again.'
    packages=
    for thing; do
        package=$(package_of "$thing")
        [ -n "$package" ] || stop_without "$thing"
        packages="$packages $package"
    done
    line="apt-get install -y --no-install-recommends$packages"
    $root_here || stop "Missing here: $*. Please type: sudo apt-get update && sudo $line"
    echo "Installing$packages" >&2
    # shellcheck disable=SC2086 # several words
    DEBIAN_FRONTEND=noninteractive $line >/dev/null || stop "That failed. To see it by itself: $line"
}

lists_are_there() {
    for list in /var/lib/apt/lists/*Packages*; do
        [ -e "$list" ] && return
    done
}

stop_without() {
    [ "$1" = jdk ] || stop "No package here has $1. Please install it, then try again."
    stop 'This system has no package of JDK 25. Please install Temurin 25 (adoptium.net) and set JAVA_HOME to its folder or put it into /usr/lib/jvm, then try again.'
}

stop() {
    echo "$*" >&2
    exit 1
}

# Sees to all that is needed, the libraries named included, and turns Maven to the JDK found.
lay_ground() {
    things=$(missing "$@")
    # shellcheck disable=SC2086 # one word a thing
    [ -z "$things" ] || supply $things
    find_java javac || stop 'A JDK of 25 or newer was installed, but it is not in any usual place. Please set JAVA_HOME to it.'
    use_utf8
    export JAVA_HOME="$java_home"
    # Maven's own libraries use what Java 25 warns about.
    export MAVEN_OPTS="${MAVEN_OPTS-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}
