package id.tolok.scoring;

import id.tolok.score.Absence;
import id.tolok.score.MissingRule;
import id.tolok.score.Score;
import id.tolok.score.Treatment;
import id.tolok.text.LocalizedText;

/** A rule of a user's own: a single absence is left out, critical ones fail, and further ones count a quarter. */
public enum OneExcused implements MissingRule {
    INSTANCE;

    @Override
    public Treatment treat(Absence absence) {
        if (absence.origin().critical()) {
            return Treatment.FAILED;
        }
        return absence.missing() == 1 ? Treatment.LEFT_OUT : Treatment.countedAs(Score.of(1, 4));
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
