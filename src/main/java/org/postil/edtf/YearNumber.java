package org.postil.edtf;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.postil.edtf.Part.Qualification;

/// A year told by its number, because it has more than four digits (`Y170000002`, `Y-17E7`) or
/// because only its first digits are significant (`1950S2`: some year from 1900 to 1999, estimated
/// to be 1950).
///
/// @param significand the number before the `E`, with its sign
/// @param exponent how many zeros follow it; 0 where there is no `E`
/// @param significant how many digits of the number are to be trusted; 0 where there is no `S`
public record YearNumber(
        String significand, int exponent, int significant, Qualification qualification)
        implements Single {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,200}");
    private static final Pattern LONG = Pattern.compile("-?[1-9][0-9]{4,}");
    private static final Pattern FOUR_OR_LONG = Pattern.compile("-?([0-9]{4}|[1-9][0-9]{4,})");
    private static final Pattern NOT_ZERO = Pattern.compile("-?[1-9][0-9]*");
    private static final int MOST_ZEROS = 999;

    public YearNumber {
        if (!NUMBER.matcher(significand).matches() || exponent < 0 || significant < 0) {
            throw new IllegalArgumentException(significand + "E" + exponent + "S" + significant);
        }
        if (exponent > MOST_ZEROS) throw new NotEdtf("exponent", MOST_ZEROS);
        Pattern form = exponent > 0 ? NOT_ZERO : significant > 0 ? FOUR_OR_LONG : LONG;
        // "when (and only when) the year exceeds four digits"
        if (!form.matcher(significand).matches()) throw new NotEdtf("short-year", significand);
        int digits = significand.replace("-", "").length() + exponent;
        if (significant > digits) throw new NotEdtf("significant", significant, digits);
        if (Digits.isMinusZero(significand)) throw new NotEdtf("minus-zero");
    }

    private static boolean isLong(String significand, int exponent) {
        return exponent > 0 || LONG.matcher(significand).matches();
    }

    /// The year itself, or what it is estimated to be. Year 0 is 1 BC.
    public BigInteger value() {
        return new BigInteger(significand).multiply(BigInteger.TEN.pow(exponent));
    }

    @Override
    public Precision precision() {
        return Precision.ofYear(doubtfulDigits());
    }

    @Override
    public List<Bounds> stretches() {
        BigInteger year = value();
        BigInteger nearZero = year.subtract(year.remainder(doubt()));
        BigInteger further = doubt().subtract(BigInteger.ONE);
        return List.of(
                year.signum() < 0
                        ? Bounds.ofYears(nearZero.subtract(further), nearZero)
                        : Bounds.ofYears(nearZero, nearZero.add(further)));
    }

    /// How many years share the significant digits.
    private BigInteger doubt() {
        return BigInteger.TEN.pow(doubtfulDigits());
    }

    private int doubtfulDigits() {
        int digits = value().abs().toString().length();
        return significant == 0 ? 0 : Math.max(0, digits - significant);
    }

    @Override
    public String text() {
        return (isLong(significand, exponent) ? "Y" : "")
                + significand
                + (exponent > 0 ? "E" + exponent : "")
                + (significant > 0 ? "S" + significant : "")
                + qualification.sign();
    }

    @Override
    public String toString() {
        return text();
    }
}
