package id.tolok.scoring;

import id.tolok.score.Gap;
import id.tolok.score.MissingRule;
import id.tolok.score.Score;
import id.tolok.score.Treatment;
import id.tolok.text.LocalizedText;

/** A rule of a user's own: a single gap is left out, critical ones fail, and further ones count a quarter. */
enum OneExcused implements MissingRule {
    INSTANCE;

    @Override
    public Treatment treat(Gap gap) {
        if (gap.origin().critical()) {
            return Treatment.FAILED;
        }
        return gap.missing() == 1 ? Treatment.LEFT_OUT : Treatment.countedAs(Score.of(1, 4));
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
