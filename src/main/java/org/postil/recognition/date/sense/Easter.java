package org.postil.recognition.date.sense;

import java.time.LocalDate;

/// Easter Sunday of the Western churches.
final class Easter {

    private Easter() {}

    /// The Sunday behind the first full moon of spring, both reckoned as the Gregorian calendar
    /// does.
    static LocalDate of(int year) {
        int century = year / 100;
        int golden = year % 19;
        int drift = century - century / 4 - (8 * century + 13) / 25;
        int age = Math.floorMod(19 * golden + drift + 15, 30);
        int moon = age - (age > 28 || (age == 28 && golden > 10) ? 1 : 0);
        LocalDate fullMoon = LocalDate.of(year, 3, 21).plusDays(moon);
        return fullMoon.plusDays(7 - fullMoon.getDayOfWeek().getValue() % 7);
    }
}
