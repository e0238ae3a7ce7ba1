package id.tolok.reading;

import id.tolok.standard.StandardFormat;
import id.tolok.standard.StandardId;
import id.tolok.standard.UnitCodeFamily;
import id.tolok.standard.UnitOfCompetency;
import java.util.List;

/** Tells by which rule a standard was written: by what only one format has, otherwise by the year. */
final class RuleOfFormat {

    private RuleOfFormat() {}

    static StandardFormat of(StandardId id, List<UnitOfCompetency> units) {
        if (units.stream()
                .anyMatch(unit -> unit.workField().isPresent() || unit.weight().isPresent())) {
            return StandardFormat.DECREE_2003;
        }
        if (units.stream().anyMatch(unit -> !unit.keyCompetencies().isEmpty())) {
            return StandardFormat.REGULATION_2007;
        }
        boolean letters = units.stream().anyMatch(unit -> unit.code().family() == UnitCodeFamily.ALPHANUMERIC);
        return letters ? StandardFormat.REGULATION_2016 : ofYear(id.year());
    }

    private static StandardFormat ofYear(int year) {
        if (year < 2007) {
            return StandardFormat.DECREE_2003;
        }
        return year < 2012
                ? StandardFormat.REGULATION_2007
                : year < 2016 ? StandardFormat.REGULATION_2012 : StandardFormat.REGULATION_2016;
    }
}
