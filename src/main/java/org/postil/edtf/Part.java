package org.postil.edtf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A year, month or day of a date, and how sure it is.
public record Part(Digits digits, Qualification qualification) {

    /// How sure a date or a part of it is, and the sign for that.
    public enum Qualification {
        CERTAIN(""),
        UNCERTAIN("?"),
        APPROXIMATE("~"),
        UNCERTAIN_AND_APPROXIMATE("%");

        private final String sign;

        Qualification(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        static Qualification of(String sign) {
            for (Qualification each : values()) if (each.sign.equals(sign)) return each;
            throw new IllegalArgumentException(sign);
        }

        /// What two signs say together: one of `?` and one of `~` is `%`.
        Qualification and(Qualification other) {
            if (this == other || other == CERTAIN) return this;
            return this == CERTAIN ? other : UNCERTAIN_AND_APPROXIMATE;
        }
    }

    static Part of(int number, int width) {
        return new Part(Digits.of(number, width), Qualification.CERTAIN);
    }

    /// A year has four digits, a month or day two.
    static void requireWidths(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Digits digits = parts.get(i).digits;
            boolean right = digits.width() == (i == 0 ? 4 : 2) && (i == 0 || !digits.negative());
            if (!right) {
                throw new IllegalArgumentException("wrong number of digits: " + parts);
            }
        }
    }

    /// As [CalendarDate#equals].
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Part part
                        && qualification == part.qualification
                        && digits.text().equals(part.digits.text()));
    }

    @Override
    public int hashCode() {
        return 31 * digits.text().hashCode() + qualification.sign.hashCode();
    }

    /// With the sign at the left, where it says something of this part only.
    @Override
    public String toString() {
        return qualification.sign() + digits;
    }
}
