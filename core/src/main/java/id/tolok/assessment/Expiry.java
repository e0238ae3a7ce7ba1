package id.tolok.assessment;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;
import java.time.LocalDate;
import java.time.Period;

/**
 * On which day a certificate ends. No rule says whether it is the day of the year on which it was issued or the day before, so the
 * owner of the scheme does.
 */
public enum Expiry implements Labelled {
    /**
     * The certificate is still valid on the day of the year on which it was issued. One issued on 29 February ends on 28 February
     * where the year has no 29th.
     */
    SAME_DAY("sampai tanggal yang sama", "until the same day"),
    /**
     * The certificate is valid until the day before the day of the year on which it was issued. One issued on 29 February ends on
     * 28 February where the year has no 29th: the full years, no day less.
     */
    DAY_BEFORE("sampai sehari sebelumnya", "until the day before");

    private final String indonesian;
    private final String english;

    Expiry(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The last day on which a certificate issued on this day is valid. */
    public LocalDate lastValidDay(LocalDate issued, Period validity) {
        LocalDate end = issued.plus(validity);
        boolean shortened = end.isBefore(issued.withDayOfMonth(1).plus(validity).plusDays(issued.getDayOfMonth() - 1L));
        return this == SAME_DAY || shortened ? end : end.minusDays(1);
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
