package id.tolok.rubric;

import id.tolok.text.LocalizedText;

/**
 * Scales and bands that training and assessment in Indonesia use, ready-made.
 *
 * <p>They are values like any others: a rubric holds copies, every number in them can be changed by {@code requiring},
 * {@code normalized} and {@code named}, and nothing refers to them by name. No regulation read prescribes one of them for all; what
 * each stands for is said at its method. Limits include the number itself (75 is <i>baik</i> in {@link #pap}) unless said otherwise.
 */
public final class Scales {

    private Scales() {}

    /** Competent or not yet competent, K or BK, as the forms of BNSP ask; K is required. */
    public static Scale.Levels competence() {
        return Scale.ofLevels(
                Level.of("BK", 0, LocalizedText.of("Belum kompeten", "Not yet competent")),
                Level.of("K", 1, LocalizedText.of("Kompeten", "Competent")));
    }

    /**
     * Whole points from 0 to 100 with the bands of {@link #pap}.
     *
     * @param required the points that are required (KKM), such as 70 or 75: they differ from body to body
     */
    public static Scale.Points hundred(long required) {
        return Scale.ofPoints(0, 100, 1).requiring(required).named(pap());
    }

    /** Levels of 1 to 4 points, of which 3 (<i>baik</i>) is required; as a share of the maximum nobody is below 25 %. */
    public static Scale.Levels oneToFour() {
        return Scale.ofLevels(
                        Level.of("1", 1, LocalizedText.of("Kurang", "Poor")),
                        Level.of("2", 2, LocalizedText.of("Cukup", "Fair")),
                        Level.of("3", 3, LocalizedText.of("Baik", "Good")),
                        Level.of("4", 4, LocalizedText.of("Sangat baik", "Very good")))
                .requiring("3");
    }

    /** Levels of 1 to 5 points, of which 3 (<i>cukup</i>) is required; as a share of the maximum nobody is below 20 %. */
    public static Scale.Levels oneToFive() {
        return Scale.ofLevels(
                        Level.of("1", 1, LocalizedText.of("Tidak baik", "Bad")),
                        Level.of("2", 2, LocalizedText.of("Kurang baik", "Poor")),
                        Level.of("3", 3, LocalizedText.of("Cukup", "Fair")),
                        Level.of("4", 4, LocalizedText.of("Baik", "Good")),
                        Level.of("5", 5, LocalizedText.of("Baik sekali", "Very good")))
                .requiring("3");
    }

    /** Levels of 0 to 3 points, as vocational schools rate skills (UKK 2018/2019); 1 (<i>cukup</i>) is required. */
    public static Scale.Levels zeroToThree() {
        return Scale.ofLevels(
                        Level.of("0", 0, LocalizedText.of("Belum", "Not yet")),
                        Level.of("1", 1, LocalizedText.of("Cukup", "Fair")),
                        Level.of("2", 2, LocalizedText.of("Baik", "Good")),
                        Level.of("3", 3, LocalizedText.of("Sangat baik", "Very good")))
                .requiring("1");
    }

    /**
     * Bands of criterion-referenced grading (penilaian acuan patokan, PAP) of 0 to 100: very good from 90, good from 75, fair from
     * 65, poor from 55, very poor from 0. Printed as 90–100, 75–89, 65–74, 55–64, 0–54.
     */
    public static Bands pap() {
        return Bands.of(
                Band.from(0, "sangat-kurang", LocalizedText.of("Sangat kurang", "Very poor")),
                Band.from(55, "kurang", LocalizedText.of("Kurang", "Poor")),
                Band.from(65, "cukup", LocalizedText.of("Cukup", "Fair")),
                Band.from(75, "baik", LocalizedText.of("Baik", "Good")),
                Band.from(90, "sangat-baik", LocalizedText.of("Sangat baik", "Very good")));
    }

    /**
     * Bands of industrial placement (prakerin) of 0 to 100: very good from 90, good from 80, fair from 70, not passed below. Printed
     * as 90–100, 80–89, 70–79, 69 or less.
     */
    public static Bands placement() {
        return Bands.of(
                Band.from(0, "belum-lulus", LocalizedText.of("Belum lulus", "Not passed")),
                Band.from(70, "cukup", LocalizedText.of("Cukup", "Fair")),
                Band.from(80, "baik", LocalizedText.of("Baik", "Good")),
                Band.from(90, "amat-baik", LocalizedText.of("Amat baik", "Very good")));
    }

    /** Bands with letters of 0 to 100: A from 80, B from 70, C from 60, D from 50, E below; printed as 80, 70–79, 60–69, 50–59. */
    public static Bands letters() {
        return Bands.of(
                Band.from(0, "E"), Band.from(50, "D"), Band.from(60, "C"), Band.from(70, "B"), Band.from(80, "A"));
    }

    /** Bands of BRIN regulation 3 of 2023: optimal from 90, fair from 78, poor below; half-open there too. */
    public static Bands brin() {
        return Bands.of(
                Band.from(0, "kurang", LocalizedText.of("Kurang", "Poor")),
                Band.from(78, "cukup", LocalizedText.of("Cukup", "Fair")),
                Band.from(90, "optimal", LocalizedText.of("Optimal", "Optimal")));
    }
}
