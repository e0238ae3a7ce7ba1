package id.tolok.assessment;

import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Until when a person may appeal, and until when the body must answer.
 *
 * @param daysToFile how many calendar days after the decision, at least 1
 * @param workingDaysToAnswer how many working days after the appeal, at least 1
 */
public record AppealRules(int daysToFile, int workingDaysToAnswer) implements Serializable {

    /** One day to appeal and fourteen working days to answer, as a published scheme has it (industrial entrepreneurship, KKNI 5). */
    public static final AppealRules USUAL = new AppealRules(1, 14);

    /** Checks the numbers. */
    public AppealRules {
        new Problems()
                .check(daysToFile >= 1, FieldPath.of("daysToFile"), "must be at least 1", daysToFile)
                .check(
                        workingDaysToAnswer >= 1,
                        FieldPath.of("workingDaysToAnswer"),
                        "must be at least 1",
                        workingDaysToAnswer)
                .throwIfAny();
    }

    /** The last day to appeal against a decision of this day. */
    public LocalDate lastDayToFile(LocalDate decided) {
        return decided.plusDays(daysToFile);
    }

    /** The last day to answer an appeal of this day; Saturdays, Sundays and the given holidays are no working days. */
    public LocalDate lastDayToAnswer(LocalDate filed, Set<LocalDate> holidays) {
        LocalDate day = filed;
        for (int left = workingDaysToAnswer; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day, holidays)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isWorkingDay(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
