package id.tolok.standard;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;

/**
 * What identifies a standard: the number of its decree and the year, such as {@code 307/2014}.
 *
 * <p>Numbers are unique only within a year; old ones have a form of their own, such as {@code KEP.116/MEN/VII/2004}.
 *
 * @param number the decree's number as printed, never blank
 * @param year the decree's year, from 2000 to 2100
 */
public record StandardId(String number, int year) implements Comparable<StandardId>, Serializable {

    /** Checks number and year. */
    public StandardId {
        new Problems()
                .checkText(FieldPath.of("number"), number)
                .check(year >= 2000 && year <= 2100, FieldPath.of("year"), "must be from 2000 to 2100", year)
                .throwIfAny();
    }

    /**
     * Obtains an identity, such as {@code of("307", 2014)}.
     *
     * @throws id.tolok.problem.InvalidModelException if the number is blank or the year is not from 2000 to 2100
     */
    public static StandardId of(String number, int year) {
        return new StandardId(number, year);
    }

    @Override
    public int compareTo(StandardId other) {
        return year != other.year ? Integer.compare(year, other.year) : NaturalOrder.compare(number, other.number);
    }

    /** The common short form, such as {@code SKKNI 307/2014}. */
    @Override
    public String toString() {
        return "SKKNI " + number + "/" + year;
    }
}
