package id.tolok.score;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/** The rules for missing ratings that come with Tolok: each treats every absence alike. */
public enum MissingRules implements MissingRule, Labelled {
    /** No score for anything that contains it, and no decision on it. */
    REFUSED("refused", Treatment.Effect.REFUSED, "tanpa nilai sampai dinilai", "no score until rated"),
    /** Left out of scores, the weights of the others being renormalized; no decision on it. */
    LEFT_OUT("left-out", Treatment.Effect.LEFT_OUT, "tidak diperhitungkan", "left out"),
    /** Counts as 0 in scores, and is judged as not reached. */
    ZERO("zero", Treatment.Effect.COUNTED, "dihitung nol", "counts as zero"),
    /** Left out of scores, but judged as not reached; and so is a score of which it would be a part. */
    FAILS("fails", Treatment.Effect.FAILED, "dianggap belum tercapai", "judged as not reached");

    private final String id;
    private final Treatment.Effect effect;
    private final String indonesian;
    private final String english;

    MissingRules(String id, Treatment.Effect effect, String indonesian, String english) {
        this.id = id;
        this.effect = effect;
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public Treatment treat(Absence absence) {
        return treatment();
    }

    /** What follows every absence. */
    public Treatment treatment() {
        return new Treatment(effect, Score.ZERO);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public LocalizedText title() {
        return label();
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
