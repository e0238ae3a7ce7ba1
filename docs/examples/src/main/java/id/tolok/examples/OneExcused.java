package id.tolok.examples;

import id.tolok.score.Absence;
import id.tolok.score.MissingRule;
import id.tolok.score.Treatment;
import id.tolok.text.LocalizedText;

// region own
/** A part of one's own: one criterion may be missing, if it is not critical; whatever else is missing fails. */
enum OneExcused implements MissingRule {
    RULE;

    @Override
    public Treatment treat(Absence absence) {
        boolean excused = absence.missing() == 1 && !absence.origin().critical();
        return excused ? Treatment.LEFT_OUT : Treatment.FAILED;
    }

    @Override
    public String id() {
        return "one-excused";
    }

    @Override
    public LocalizedText title() {
        return LocalizedText.of("satu boleh kosong", "one may be missing");
    }
}
// endregion
