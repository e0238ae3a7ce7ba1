package id.tolok.examples;

import id.tolok.rating.Outcome;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.score.Score;
import id.tolok.scoring.Policies;
import id.tolok.scoring.RatingRow;
import id.tolok.scoring.Scorer;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.text.LocalizedText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Candidates without end, each drawn from its number alone, so that it is the same in whatever part and order it is drawn; and the rubric
 * that they are rated by: units of 12 criteria, each rated by one or two assessors at levels from 0 to 4, and seldom by nobody.
 */
final class DrawnCohort {

    static final int PER_UNIT = 12;
    static final int ASSESSORS = 2;
    static final int HIGHEST = 4;
    static final int REQUIRED = 3;

    /** What every domain of a unit must reach, in tenths. */
    static final int FLOOR_TENTHS = 7;

    /** Stands where an assessor said nothing. */
    static final byte NOTHING = -1;

    private static final int ELEMENTS = 3;
    private static final int ONE_UNRATED_IN = 2000;
    private static final int BITS_OF_CHANCE = 16;

    private final Scorer scorer;
    private final int criteria;

    /**
     * Makes the rubric.
     *
     * @param units from 1 to 999
     */
    DrawnCohort(int units) {
        this.criteria = units * PER_UNIT;
        Map<Domain, Score> floors = new EnumMap<>(Domain.class);
        Arrays.stream(Domain.values()).forEach(domain -> floors.put(domain, Score.of(FLOOR_TENTHS, 10)));
        this.scorer = Policies.hybrid(floors).compile(rubric());
    }

    private Rubric rubric() {
        Level[] levels = new Level[HIGHEST + 1];
        Arrays.setAll(levels, level -> Level.of(levelId(level), level));
        Rubric.Builder rubric = Rubric.builder()
                .id("drawn")
                .title(LocalizedText.of("Rubrik undian", "Drawn rubric"))
                .putScale("mutu", Scale.ofLevels(levels).requiring(levelId(REQUIRED)))
                .putDomain(Domain.COGNITIVE, Weight.percent(30))
                .putDomain(Domain.AFFECTIVE, Weight.percent(20))
                .putDomain(Domain.PSYCHOMOTOR, Weight.percent(50));
        for (int place = 0; place < criteria; place++) {
            rubric.addCriteria(criterion(place));
        }
        return rubric.build();
    }

    private static Criterion criterion(int place) {
        int inUnit = place % PER_UNIT;
        return Criterion.builder()
                .id(criterionId(place))
                .title(LocalizedText.of("Kriteria " + place))
                .domain(domain(place))
                .weight(Weight.points(weight(place)))
                .scale("mutu")
                .critical(isCritical(place))
                .addAssesses(StandardRef.criterion(unit(place), 1 + inUnit % ELEMENTS, 1 + inUnit / ELEMENTS))
                .build();
    }

    static String levelId(int level) {
        return "t" + level;
    }

    static CriterionId criterionId(int place) {
        return CriterionId.of("k" + place);
    }

    static Domain domain(int place) {
        return List.of(Domain.values()).get(place / ELEMENTS % Domain.values().length);
    }

    /** From 1 to 5. */
    static int weight(int place) {
        return 1 + place % 5;
    }

    /** One in each unit. */
    static boolean isCritical(int place) {
        return place % PER_UNIT == 7;
    }

    static UnitCode unit(int place) {
        return UnitCode.parse("M.701001.%03d.01".formatted(1 + place / PER_UNIT));
    }

    int criteria() {
        return criteria;
    }

    Scorer scorer() {
        return scorer;
    }

    /**
     * Draws what was seen of a candidate.
     *
     * @param levels filled with a level for each criterion and assessor, or {@link #NOTHING}
     */
    void draw(long candidate, byte[] levels) {
        SplittableRandom random = new SplittableRandom(candidate);
        int ability = random.nextInt(45_000, 65_000);
        for (int place = 0; place < criteria; place++) {
            int assessors = random.nextInt(ONE_UNRATED_IN) == 0 ? 0 : random.nextInt(1, ASSESSORS + 1);
            for (int assessor = 0; assessor < ASSESSORS; assessor++) {
                levels[place * ASSESSORS + assessor] =
                        assessor < assessors ? level(random.nextLong(), ability) : NOTHING;
            }
        }
    }

    /** How many of four chances of 16 bits are below the ability. */
    private static byte level(long chances, int ability) {
        int level = 0;
        for (int chance = 0; chance < HIGHEST; chance++) {
            level += (chances >>> (chance * BITS_OF_CHANCE) & 0xFFFF) < ability ? 1 : 0;
        }
        return (byte) level;
    }

    byte[] newLevels() {
        return new byte[criteria * ASSESSORS];
    }

    /** Fills rows of one scorer with candidates; each thread has its own. */
    final class Filler {

        final RatingRow row = scorer.newRow().orElseThrow();
        private final byte[] levels = newLevels();
        private final int[][] marks = new int[criteria][HIGHEST + 1];

        Filler() {
            for (int place = 0; place < criteria; place++) {
                for (int level = 0; level <= HIGHEST; level++) {
                    marks[place][level] = row.mark(place, Outcome.level(levelId(level)));
                }
            }
        }

        void fill(long candidate) {
            draw(candidate, levels);
            row.clear();
            for (int at = 0; at < levels.length; at++) {
                if (levels[at] != NOTHING) {
                    row.add(at / ASSESSORS, marks[at / ASSESSORS][levels[at]]);
                }
            }
        }
    }
}
